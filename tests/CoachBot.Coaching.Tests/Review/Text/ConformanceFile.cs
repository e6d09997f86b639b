using System.Collections.Concurrent;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Tests.Review.Text;

/// <summary>A conformance file of twitter-text. It is not part of this repository.</summary>
internal static class ConformanceFile
{
    public const string Variable = "COACHBOT_CONFORMANCE_DIR";

    private static readonly string? Folder = Environment.GetEnvironmentVariable(Variable);
    private static readonly ConcurrentDictionary<string, YamlNode> Files = new(StringComparer.Ordinal);

    public static bool IsThere => !string.IsNullOrEmpty(Folder);

    /// <summary>The cases of a section by their position; one case without a number where the data is not there.</summary>
    public static IEnumerable<object?[]> Section(string file, string section) =>
        IsThere ? Read(file, section).Select((test, i) => new object?[] { i, Text(test, "description") }) : [[null, null]];

    public static YamlMappingNode Case(string file, string section, int? number)
    {
        Skip.IfNot(IsThere && number is not null, $"{Variable} is not set.");
        return (YamlMappingNode)Read(file, section)[number!.Value];
    }

    public static string? Text(YamlNode node, string key)
    {
        var scalar = (YamlScalarNode)node[key];
        return scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value is "" or "null" or "~" ? null : scalar.Value;
    }

    private static YamlSequenceNode Read(string file, string section) => (YamlSequenceNode)Files.GetOrAdd(file, Load)[section];

    private static YamlNode Load(string file)
    {
        using var reader = File.OpenText(Path.Combine(Folder!, "twitter-text", file));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode["tests"];
    }
}
