using System.Reflection;

namespace CoachBot.Coaching;

/// <summary>The data files compiled into this assembly, by their logical names with forward slashes.</summary>
internal static class EmbeddedFiles
{
    private static readonly Assembly Here = typeof(EmbeddedFiles).Assembly;

    /// <summary>Every text file whose name begins with <paramref name="folder"/>, in ordinal order.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string folder) => Find(folder).Select(file => (file.Name, ReadResource(file.Resource)));

    /// <summary>The names of those files, unread.</summary>
    public static IEnumerable<string> Names(string folder) => Find(folder).Select(file => file.Name);

    /// <summary>One text file.</summary>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static string ReadOne(string name) => Read(name).Select(file => file.Text).SingleOrDefault()
        ?? throw new InvalidOperationException($"The assembly carries no {name}.");

    private static IEnumerable<(string Resource, string Name)> Find(string folder) => Here.GetManifestResourceNames()
        .Select(resource => (Resource: resource, Name: resource.Replace('\\', '/')))
        .Where(file => file.Name.StartsWith(folder, StringComparison.Ordinal))
        .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static string ReadResource(string resource)
    {
        using var reader = new StreamReader(Here.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
