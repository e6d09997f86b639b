namespace CoachBot.Coaching.Review.Text;

/// <summary>Reads the lists embedded beside the code: lines of words, <c>#</c> opening a comment line.</summary>
internal static class TextData
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextData).Assembly.GetManifestResourceStream($"text/{name}.txt")
            ?? throw new InvalidOperationException($"The list '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' '));
}
