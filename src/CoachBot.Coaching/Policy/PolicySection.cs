using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Policy;

/// <summary>A mapping of a policy file, read strictly: what nobody knows or understands is a mistake with its line and column.</summary>
internal sealed class PolicySection
{
    private readonly string _fileName;
    private readonly YamlMappingNode _node;

    /// <exception cref="FormatException">The node is no mapping, or has a key that is none of <paramref name="keys"/>.</exception>
    public PolicySection(string fileName, YamlNode node, string what, params IReadOnlyCollection<string> keys)
    {
        _fileName = fileName;
        _node = node as YamlMappingNode ?? throw Mistake.At(fileName, node.Start, $"{what} must be written as 'key: value' lines, with {string.Join(", ", keys)}.");
        foreach (var (key, name) in Entries())
        {
            if (keys.Count > 0 && !keys.Contains(name, StringComparer.Ordinal))
            {
                throw At(key, $"'{name}' is no key of {what}; {NearestName.Suggest(name, keys)}");
            }
        }
    }

    /// <summary>The keys and where they stand, for a mapping whose keys are names.</summary>
    public IEnumerable<(YamlNode Node, string Name)> Entries() => _node.Children.Keys.Select(key => (key, ScalarOf(key)));

    public string? Text(string key) => Find(key) is { } node ? ScalarOf(node) : null;

    /// <exception cref="FormatException">It is not there.</exception>
    public string Needed(string key) => Text(key) ?? throw At(key, $"'{key}' is missing here.");

    public int? Number(string key, int least, int most) => Find(key) is not { } node ? null
        : int.TryParse(ScalarOf(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw At(node, $"'{key}' must be a whole number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}.");

    public DateOnly Date(string key) => Find(key) is not { } node ? throw At(key, $"'{key}' is missing here.")
        : DateOnly.TryParseExact(ScalarOf(node), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw At(node, $"'{ScalarOf(node)}' is no date: write year-month-day, such as 2026-07-31.");

    /// <summary>One of a few words.</summary>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct =>
        Find(key) is not { } node ? null
        : choices.TryGetValue(ScalarOf(node), out var chosen) ? chosen
        : throw At(node, $"'{ScalarOf(node)}' is not known for '{key}'; {NearestName.Suggest(ScalarOf(node), choices.Keys)}");

    /// <summary>A list of words, or a single one.</summary>
    public IReadOnlyList<(YamlNode Node, string Text)> Words(string key) => [.. Items(key).Select(node => (node, ScalarOf(node)))];

    /// <summary>A list, a single value standing for a list of one; empty where the key is missing.</summary>
    public IEnumerable<YamlNode> Items(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        YamlScalarNode { Value: null or "" } => [],
        { } single => [single],
    };

    public PolicySection? Section(string key, string what, params IReadOnlyCollection<string> keys) =>
        Find(key) is { } node and not YamlScalarNode { Value: null or "" } ? new PolicySection(_fileName, node, what, keys) : null;

    /// <summary>A text in both languages: <c>{ fr: …, en: … }</c>, or one text for both.</summary>
    public Localized? Localised(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return new Localized(ScalarOf(scalar), ScalarOf(scalar));
            case { } node:
                var section = new PolicySection(_fileName, node, $"'{key}' (a text with a comma or a colon needs quotes)", "fr", "en");
                return new Localized(section.Needed("fr"), section.Needed("en"));
        }
    }

    public FormatException At(YamlNode node, string whatToDo) => Mistake.At(_fileName, node.Start, whatToDo);

    public FormatException At(string key, string whatToDo) => At(Find(key) ?? _node, whatToDo);

    private YamlNode? Find(string key) => _node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string ScalarOf(YamlNode node) => node is YamlScalarNode { Value: { Length: > 0 } value } ? value.Trim() : throw At(node, "a text is expected here.");
}
