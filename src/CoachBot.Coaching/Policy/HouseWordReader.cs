using System.Buffers;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Policy;

/// <summary>Reads the lists of words of a policy.</summary>
internal static class HouseWordReader
{
    private static readonly Dictionary<string, Language> Languages = Enum.GetValues<Language>().ToDictionary(language => language.Code(), StringComparer.Ordinal);

    // They mean something in the cues of a rule file.
    private static readonly SearchValues<char> Reserved = SearchValues.Create("{}<>_|");

    public static List<HouseWord> Read(PolicySection policy, string fileName)
    {
        var words = new List<HouseWord>();
        foreach (var (key, kind) in new[] { ("codeNames", HouseWordKind.CodeName), ("people", HouseWordKind.Person), ("competitors", HouseWordKind.Competitor), ("allowed", HouseWordKind.Allowed) })
        {
            words.AddRange(policy.Words(key).Select(word => new HouseWord(kind, Checked(policy, word.Node, word.Text))));
        }

        words.AddRange(policy.Items("banned").SelectMany(node => node is YamlScalarNode { Value: { } word }
            ? [new HouseWord(HouseWordKind.Banned, Checked(policy, node, word.Trim()))]
            : Banned(new PolicySection(fileName, node, "a banned word", "words", "message", "in"))));
        words.AddRange(policy.Items("preferred").SelectMany(node => Preferred(new PolicySection(fileName, node, "a preferred word", "words", "use", "in"))));
        return words;
    }

    private static IEnumerable<HouseWord> Banned(PolicySection section) =>
        WordsOf(section).Select(word => new HouseWord(HouseWordKind.Banned, word, section.Localised("message"), null, section.Choice("in", Languages)));

    private static IEnumerable<HouseWord> Preferred(PolicySection section) =>
        WordsOf(section).Select(word => new HouseWord(HouseWordKind.Preferred, word, null, section.Needed("use"), section.Choice("in", Languages)));

    private static IReadOnlyList<string> WordsOf(PolicySection section)
    {
        var words = section.Words("words");
        return words.Count > 0 ? [.. words.Select(word => Checked(section, word.Node, word.Text))] : throw section.At("words", "'words' is missing here.");
    }

    private static string Checked(PolicySection section, YamlNode node, string words) =>
        words.Length > 1 && words.Any(char.IsLetterOrDigit) && !words.AsSpan().ContainsAny(Reserved) && words.Split(' ').All(HasStarAtEndOnly) ? words
            : throw section.At(node, $"'{words}' cannot be looked for: write a word of two letters or more, several words, or a beginning of two letters or more with a star, such as synerg*.");

    private static bool HasStarAtEndOnly(string word) =>
        word.IndexOf('*', StringComparison.Ordinal) is var star && (star < 0 || (star > 1 && star == word.Length - 1));
}
