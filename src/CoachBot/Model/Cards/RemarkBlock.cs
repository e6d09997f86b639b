using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching.Review;

namespace CoachBot.Model.Cards;

/// <summary>What a model says of a finding, as runs: its words are never read as Markdown.</summary>
internal static class RemarkBlock
{
    /// <summary>The same in plain text; empty where no model has spoken.</summary>
    public static string Say(CardText text, Finding finding)
    {
        var words = ModelText.Of(text);
        return finding.Remark is { } remark ? $" [{words.SuggestedBy}{text.Colon} {remark.Why}]"
            : finding.Doubt is { } doubt ? $" [{words.Doubt}{text.Colon} {doubt}]"
            : "";
    }

    public static IEnumerable<AdaptiveElement> Build(CardText text, Finding finding)
    {
        var words = ModelText.Of(text);
        if (finding.Remark is { } remark)
        {
            yield return Parts.Subtle(words.SuggestedBy);
            yield return Parts.Verbatim(remark.Why);
            if (remark.Suggestion is { } suggestion)
            {
                yield return Parts.Labelled(text, words.ForInstance, suggestion);
            }
        }
        else if (finding.Doubt is { } doubt)
        {
            yield return Parts.Labelled(text, words.Doubt, doubt);
        }
    }
}
