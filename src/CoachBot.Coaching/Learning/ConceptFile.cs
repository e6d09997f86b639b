namespace CoachBot.Coaching.Learning;

/// <summary>Reads an embedded lexicon: a concept a line, <c>name|French words|English words</c>.</summary>
internal static class ConceptFile
{
    public static IEnumerable<Concept> Read(string file)
    {
        using var stream = typeof(ConceptFile).Assembly.GetManifestResourceStream($"lexicons/{file}.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('|') is [var name, var french, var english])
            {
                yield return new(name, new(french, english));
            }
        }
    }
}
