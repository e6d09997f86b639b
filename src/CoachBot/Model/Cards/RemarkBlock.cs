using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching.Review;

namespace CoachBot.Model.Cards;

/// <summary>What a model says of a finding, as runs: its words are never read as Markdown.</summary>
internal static class RemarkBlock
{
    public static IEnumerable<AdaptiveElement> Build(CardText text, Finding finding)
    {
        var words = ModelText.In(text.Language);
        if (finding.Remark is { } remark)
        {
            yield return Parts.Subtle(words.SuggestedBy);
            yield return Parts.Verbatim(remark.Why);
            if (remark.Suggestion is { } suggestion)
            {
                yield return Parts.Labelled(text, text.Suggestion, suggestion);
            }
        }
        else if (finding.Doubt is { } doubt)
        {
            yield return Parts.Labelled(text, words.Doubt, doubt);
        }
    }
}
