using System.Text;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Loading;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Practice;

/// <summary>What people call each rule's trouble in their own words.</summary>
internal sealed class TroubleNames
{
    /// <summary>The answer that nothing is wrong.</summary>
    public const string Nothing = "nothing";

    private static readonly HashSet<string> Negations = new(["pas", "ni", "sans", "aucun", "aucune", "not", "no", "isn", "t", "nor", "without"], StringComparer.Ordinal);

    private readonly Dictionary<string, Localized> _names;
    private readonly List<(string Rule, string[] Phrases)> _words;

    private TroubleNames(Dictionary<string, Localized> names, List<(string Rule, string[] Phrases)> words)
    {
        _names = names;
        _words = words;
    }

    /// <exception cref="FormatException">The file has a mistake.</exception>
    public static TroubleNames Load(IEnumerable<IReviewRule> rules)
    {
        var names = rules.ToDictionary(rule => rule.Info.Id, rule => rule.Info.Name, StringComparer.Ordinal);
        var (file, text) = EmbeddedFiles.Read("practice/trouble-names").Single();
        var words = RuleFileReader.Read<Dictionary<string, List<string>>>(file, text)
            .Select(pair => (pair.Key, (string[])[pair.Key, .. pair.Value, .. names.TryGetValue(pair.Key, out var name) ? [name.French, name.English] : (string[])[]]))
            .Select(pair => (pair.Key, pair.Item2.Select(Words).ToArray()))
            .ToList();
        return new TroubleNames(names, words);
    }

    /// <summary>The rule's name for people.</summary>
    public Localized NameOf(string rule) =>
        rule == Nothing ? PracticeText.NothingWrong : _names.GetValueOrDefault(rule) ?? new Localized(rule, rule);

    /// <summary>The rules named in an answer, or <see cref="Nothing"/> alone; empty where none is recognised.</summary>
    public IReadOnlyList<string> In(string answer)
    {
        var text = $" {Words(answer)} ";
        var named = _words.Where(words => words.Phrases.Any(phrase => Says(text, phrase, mayBeNegated: words.Rule == Nothing))).Select(words => words.Rule).ToList();
        return named.Count > 1 ? named.FindAll(rule => rule != Nothing) : named;
    }

    /// <summary>Folded words with one space between them; a star stays where it ends a word.</summary>
    private static string Words(string text)
    {
        var folded = Fold.Text(text);
        var words = new StringBuilder(folded.Length);
        foreach (var character in folded)
        {
            if (char.IsLetterOrDigit(character) || character == '*')
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }

    private static bool Says(string text, string phrase, bool mayBeNegated)
    {
        var sought = phrase.EndsWith('*') ? $" {phrase[..^1]}" : $" {phrase} ";
        for (var at = text.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (mayBeNegated || !IsNegated(text.AsSpan(0, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the two words before says no: « pas de politique », "it isn't political".</summary>
    private static bool IsNegated(ReadOnlySpan<char> before)
    {
        for (var words = 0; words < 2 && before.Length > 0; words++)
        {
            var space = before.LastIndexOf(' ');
            if (Negations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[(space + 1)..]))
            {
                return true;
            }

            before = space < 0 ? [] : before[..space];
        }

        return false;
    }
}
