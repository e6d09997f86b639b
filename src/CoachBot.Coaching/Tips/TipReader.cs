using CoachBot.Coaching.Knowledge;

namespace CoachBot.Coaching.Tips;

/// <summary>Reads the tips that the library carries.</summary>
public static class TipReader
{
    /// <summary>The first tip of every topic, then the second of every topic, and so on: a varied order.</summary>
    public static IReadOnlyList<Tip> ReadAll() =>
        [.. Topics.All
            .Select(topic => KnowledgeYaml.Parse<TipSheet>(EmbeddedFiles.ReadOne($"tips/{topic}.yaml")))
            .SelectMany(sheet => sheet.Tips.Select((line, number) => (Number: number, Tip: Read(line, sheet.Topic))))
            .OrderBy(numbered => numbered.Number)
            .Select(numbered => numbered.Tip)];

    private static Tip Read(TipLine line, string topic) => new(
        line.Id,
        topic,
        new(line.Fr, line.En),
        line.Practice is { } source ? new(CitationKind.Practice, [], new(source.Fr, source.En)) : EntryReader.Cite(line.Article));
}
