using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CoachBot.Coaching.Knowledge;

/// <summary>Reads the YAML of entries, tips and ideas, whose keys are hyphenated.</summary>
internal static class KnowledgeYaml
{
    private static readonly IDeserializer Deserializer =
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static T Parse<T>(string yaml) => Deserializer.Deserialize<T>(yaml);
}
