using System.Text.Json;

namespace CoachBot.Benchmarks;

/// <summary>The drafts that are measured: our own, or those of a file or folder.</summary>
internal static class DraftFile
{
    /// <summary>Reads drafts.</summary>
    /// <param name="path">A text file (a draft a line), a JSON-lines file (<c>draft</c> of each line), a folder of those; null for our own.</param>
    public static string[] Read(string? path)
    {
        path ??= Path.Combine(AppContext.BaseDirectory, "Drafts", "drafts.txt");
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl").Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1);
        return [.. files.SelectMany(ReadFile)];
    }

    private static IEnumerable<string> ReadFile(string path) => path.EndsWith(".jsonl", StringComparison.Ordinal)
        ? File.ReadLines(path).Select(DraftOf).OfType<string>()
        : File.ReadLines(path).Where(line => line.Length > 0);

    private static string? DraftOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("draft", out var draft) ? draft.GetString() : null;
    }
}
