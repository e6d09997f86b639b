using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CoachBot.Coaching.Review.Loading;

/// <summary>Reads YAML strictly: a key nobody knows is a mistake, reported with its file and line.</summary>
internal static class RuleFileReader
{
    // One a thread: the rule files are read side by side.
    private static readonly ThreadLocal<IDeserializer> Deserializer = new(() => new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithTypeConverter(new PhraseListConverter())
        .WithDuplicateKeyChecking()
        .Build());

    /// <exception cref="FormatException">The text is not what <typeparamref name="T"/> asks for; the message names file and line.</exception>
    public static T Read<T>(string fileName, string yaml)
    {
        try
        {
            return Deserializer.Value!.Deserialize<T>(yaml) ?? throw new FormatException($"{fileName} is empty.");
        }
        catch (YamlException exception)
        {
            throw new FormatException($"{fileName}, line {exception.Start.Line}: {exception.InnerException?.Message ?? exception.Message}", exception);
        }
    }

    public static Localized Localise(string fileName, string what, IReadOnlyDictionary<string, string> texts) =>
        texts.TryGetValue("fr", out var french) && texts.TryGetValue("en", out var english) && french.Length > 0 && english.Length > 0
            ? new Localized(french, english)
            : throw new FormatException($"{fileName}: '{what}' must be there in fr and in en.");
}
