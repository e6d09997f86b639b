using AdaptiveCards;
using CoachBot.Coaching.Knowledge.Guidance;

namespace CoachBot.Cards.Knowledge;

/// <summary>What the organisation's own guidance says, word for word, and where.</summary>
internal static class GuidanceBlock
{
    /// <param name="text">The words of the card.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="number">Which passage on the card, from 1.</param>
    /// <param name="citation">Which citation on the card, from 1.</param>
    public static AdaptiveContainer Build(CardText text, GuidancePassage passage, int number, int citation) => new()
    {
        Id = $"answer-organisation-{number}",
        Separator = citation > 1,
        Items =
        [
            Words(passage.Section.Heading, run => (run.Weight, run.Size) = (AdaptiveTextWeight.Bolder, AdaptiveTextSize.Medium)),
            .. passage.Text.Split('\n').Select(Parts.Verbatim),
            Words(Parts.Source(text, passage.Section.Citation), run => (run.IsSubtle, run.Size) = (true, AdaptiveTextSize.Small), $"citation-{citation}"),
        ],
    };

    public static string Say(CardText text, GuidancePassage passage) => $"{passage.Text} ({Parts.Cite(text, passage.Section.Citation)})";

    private static AdaptiveRichTextBlock Words(string words, Action<AdaptiveTextRun> style, string? id = null)
    {
        var block = Parts.Verbatim(words);
        block.Id = id;
        block.Inlines.OfType<AdaptiveTextRun>().ToList().ForEach(style);
        return block;
    }
}
