using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.SecondReading;

/// <summary>A text that an answer may rest on.</summary>
/// <param name="Id">What a sentence cites it by.</param>
/// <param name="Topic">The topic of the entry it is from.</param>
/// <param name="Text">What it says.</param>
/// <param name="Citation">Where it comes from.</param>
public sealed record Passage(string Id, string Topic, string Text, Citation Citation)
{
    /// <summary>The answers and the advice of entries.</summary>
    public static IReadOnlyList<Passage> Of(IEnumerable<KnowledgeEntry> entries) =>
    [
        .. entries
            .SelectMany(entry => new[] { (entry.Topic, Text: entry.Answer, entry.Citation), (entry.Topic, Text: entry.Advice, Citation: entry.AdviceBasis) })
            .Select((part, index) => new Passage($"p{index + 1}", part.Topic, part.Text, part.Citation)),
    ];
}
