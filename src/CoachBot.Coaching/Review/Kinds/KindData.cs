namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Word lists that the kinds in code read from their data files.</summary>
internal static class KindData
{
    /// <summary>The words of a section: the lines after <c>[section]</c>, cut at spaces. A line that begins with # is a comment.</summary>
    public static IEnumerable<string> Words(string file, string section)
    {
        var text = EmbeddedFiles.ReadOne($"kinds/{file}.txt");
        return text.Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SkipWhile(line => line.Trim() != $"[{section}]")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith('['))
            .SelectMany(line => line.Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }
}
