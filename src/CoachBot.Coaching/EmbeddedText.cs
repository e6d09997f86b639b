using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CoachBot.Coaching;

/// <summary>The texts that the library carries: entries, tips, concepts.</summary>
internal static class EmbeddedText
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    /// <summary>The names that begin with a folder's, in ordinal order.</summary>
    public static IReadOnlyList<string> Names(string folder) =>
        [.. typeof(EmbeddedText).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static string Read(string name)
    {
        var assembly = typeof(EmbeddedText).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException($"The library carries no {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static T Parse<T>(string yaml) => Yaml.Deserialize<T>(yaml);
}
