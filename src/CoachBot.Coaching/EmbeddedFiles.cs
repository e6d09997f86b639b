namespace CoachBot.Coaching;

/// <summary>The data files compiled into this assembly.</summary>
internal static class EmbeddedFiles
{
    /// <summary>Every text file whose logical name begins with <paramref name="folder"/>, by name, in ordinal order.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string folder)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name, reader.ReadToEnd());
        }
    }
}
