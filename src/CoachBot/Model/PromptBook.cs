using System.Globalization;
using System.Text;
using CoachBot.Coaching;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model;

/// <summary>The prompts, with the rules' definitions out of the rule files and the article's points out of the knowledge entries.</summary>
internal sealed class PromptBook
{
    private const int ExamplesEach = 2;
    private const int LongestPolicy = 2_000;

    private static readonly Localized Nothing = new("(aucune)", "(none)");

    private readonly Dictionary<(string Kind, Language Language), Prompt> _prompts = [];
    private readonly Dictionary<Language, string> _rules = [];
    private readonly Dictionary<Language, string> _article = [];

    public PromptBook(Coach coach)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var kind in PromptKinds.All)
            {
                _prompts[(kind, language)] = ReadFile($"{kind}.{language.Code()}.md");
            }

            _rules[language] = string.Join('\n', RulesOfMeaning.Of(coach).Select(rule => Define(rule, language)));
            _article[language] = string.Join('\n', Topics.All.Select(topic => coach.Entry(topic, language)).OfType<KnowledgeEntry>().Select(Point));
        }
    }

    public Prompt this[string kind, Language language] => _prompts[(kind, language)];

    public string Reading(Language language, string nonce, string policy) => this[PromptKinds.Reading, language].Fill(
        ("rules", _rules[language]),
        ("article", _article[language]),
        ("policy", string.IsNullOrWhiteSpace(policy) ? Nothing[language] : policy[..Math.Min(policy.Length, LongestPolicy)]),
        ("nonce", nonce));

    public string Rewrite(Language language, string nonce, RewriteTone tone, int limit) => this[PromptKinds.Rewrite, language].Fill(
        ("rules", _rules[language]),
        ("tone", ModelText.In(language).ToneWanted[tone]),
        ("limit", limit.ToString(CultureInfo.InvariantCulture)),
        ("nonce", nonce));

    public string Answer(Language language, string nonce) => this[PromptKinds.Answer, language].Fill(("nonce", nonce));

    private static Prompt ReadFile(string name)
    {
        using var stream = typeof(PromptBook).Assembly.GetManifestResourceStream("prompts/" + name) ?? throw new FormatException($"Prompts/{name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Prompt.Parse(name, reader.ReadToEnd());
    }

    private static string Define(RuleInfo rule, Language language)
    {
        var examples = rule.Examples.Where(example => example.Language == language).ToLookup(example => example.Raises, example => example.Text);
        return $"- {rule.Id} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Name[language]}. {rule.Message[language]} {rule.Why[language]} {rule.Fix[language]}\n"
            + string.Concat(examples[true].Take(ExamplesEach).Select(text => $"  + {text.ReplaceLineEndings(" ")}\n"))
            + string.Join('\n', examples[false].Take(ExamplesEach).Select(text => $"  - {text.ReplaceLineEndings(" ")}"));
    }

    private static string Point(KnowledgeEntry entry) => $"- ¶{string.Join(", ", entry.Citation.Paragraphs)} {entry.Title}: {FirstSentence(entry.Answer)}";

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is var end and > 0 ? text[..(end + 1)] : text;
}
