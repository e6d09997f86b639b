namespace CoachBot.Coaching.Learning;

/// <summary>Reads the embedded lexicon: a concept a line, <c>name|French words|English words</c>.</summary>
internal static class ConceptFile
{
    private const string Name = "concepts.txt";

    public static IEnumerable<Concept> Read()
    {
        using var stream = typeof(ConceptFile).Assembly.GetManifestResourceStream(Name)!;
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
