using System.Text.Json;
using CoachBot.Coaching;

namespace CoachBot.Evaluation.Texts;

/// <summary>Reads the corpus: JSON lines, one text a line.</summary>
public static class CorpusReader
{
    /// <summary>All drafts, file by file in the order of the names.</summary>
    public static IReadOnlyList<LabelledDraft> Drafts() =>
        [.. Directory.GetFiles(Repository.Corpus, "??-*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Lines(file).Select(line => Draft(line, Path.GetFileNameWithoutExtension(file))))];

    /// <summary>The messages of a file: <c>intents</c>, <c>questions</c>, or <c>chat</c> (words and short turns, by language alone).</summary>
    public static IReadOnlyList<LabelledMessage> Messages(string name) =>
        [.. Lines(Path.Combine(Repository.Corpus, name + ".jsonl")).Select(Message)];

    private static IEnumerable<JsonElement> Lines(string file) => File.ReadLines(file)
        .Where(line => !string.IsNullOrWhiteSpace(line))
        .Select(line => JsonDocument.Parse(line).RootElement);

    private static LabelledDraft Draft(JsonElement line, string author) => new(
        Text(line, "id"),
        author,
        LanguageOf(line),
        Text(line, "draft"),
        [.. line.GetProperty("must").EnumerateArray().Select(must => new GoldFinding(Text(must, "rule"), must.GetProperty("span").GetString()))],
        Names(line, "may"),
        Text(line, "note"),
        line.TryGetProperty("second", out var second) ? new SecondReading(Names(second, "must"), Names(second, "may")) : null);

    private static LabelledMessage Message(JsonElement line) => new(
        Text(line, "id"),
        LanguageOf(line),
        Text(line, "text"),
        LabelsOf(line));

    private static string[] Names(JsonElement of, string list) => [.. of.GetProperty(list).EnumerateArray().Select(name => name.GetString()!)];

    private static string[] LabelsOf(JsonElement line) =>
        line.TryGetProperty("intent", out var intent) ? [intent.GetString()!]
        : line.TryGetProperty("topic", out var topics) ? [.. topics.EnumerateArray().Select(topic => topic.GetString()!)]
        : [];

    private static Language LanguageOf(JsonElement line) => LanguageExtensions.FromCulture(Text(line, "lang"))!.Value;

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;
}
