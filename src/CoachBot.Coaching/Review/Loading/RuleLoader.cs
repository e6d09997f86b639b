using System.Runtime.ExceptionServices;
using CoachBot.Coaching.Review.Cues;

namespace CoachBot.Coaching.Review.Loading;

/// <summary>Makes the rules and the cue index of each language out of the embedded YAML files.</summary>
internal static class RuleLoader
{
    /// <exception cref="FormatException">A file has a mistake; the message names the file and what to mend.</exception>
    public static (IReadOnlyList<IReviewRule> Rules, IReadOnlyDictionary<Language, CueIndex> Indexes) Load()
    {
        var files = SideBySide(EmbeddedFiles.Read("rules/"), file => (file.Name, File: RuleFileReader.Read<RuleFile>(file.Name, file.Text)));
        var sets = Enum.GetValues<Language>().ToDictionary(language => language, _ => new CueSets());
        foreach (var (name, text) in EmbeddedFiles.Read("lexicon/"))
        {
            AddShared(sets, name, RuleFileReader.Read<Dictionary<string, List<string>>>(name, text));
        }

        foreach (var (name, file) in files)
        {
            In(name, () => AddOwn(sets, file));
        }

        var rules = files.ConvertAll(file => In(file.Name, () => RuleKinds.Create(file.File, Describe(file.Name, file.File), sets)));
        var indexes = SideBySide(sets, pair => (pair.Key, Index: CueIndexBuilder.Build(pair.Value)));
        return (rules, indexes.ToDictionary(pair => pair.Key, pair => pair.Index));
    }

    /// <summary>Works on all at once, since a start waits for it, and keeps their order.</summary>
    private static List<TResult> SideBySide<T, TResult>(IEnumerable<T> items, Func<T, TResult> work)
    {
        try
        {
            return [.. items.AsParallel().AsOrdered().WithExecutionMode(ParallelExecutionMode.ForceParallelism).Select(work)];
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
            throw;
        }
    }

    private static void AddShared(Dictionary<Language, CueSets> sets, string fileName, Dictionary<string, List<string>> phrases)
    {
        var set = Path.GetFileNameWithoutExtension(fileName);
        foreach (var (language, target) in sets)
        {
            In(fileName, () => target.Add(set, phrases.GetValueOrDefault(language.Code()) ?? []));
        }
    }

    private static bool AddOwn(Dictionary<Language, CueSets> sets, RuleFile file)
    {
        foreach (var (code, section) in file.Cues)
        {
            var language = LanguageExtensions.FromCulture(code) ?? throw new FormatException($"cues: '{code}' is neither fr nor en.");
            foreach (var (set, phrases) in section.Sets)
            {
                sets[language].Add($"{file.Id}/{set}", phrases);
            }
        }

        return true;
    }

    private static void In(string fileName, Action action) => In(fileName, () =>
    {
        action();
        return true;
    });

    private static T In<T>(string fileName, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (FormatException exception) when (!exception.Message.StartsWith(fileName, StringComparison.Ordinal))
        {
            throw new FormatException($"{fileName}: {exception.Message}", exception);
        }
    }

    /// <summary>What a file says of a rule, whatever looks for it.</summary>
    public static RuleInfo Describe(string fileName, RuleFile file)
    {
        Localized Text(string what, Func<RuleFile.TextSection, string?> part) =>
            RuleFileReader.Localise(fileName, what, file.Text.ToDictionary(pair => pair.Key, pair => part(pair.Value) ?? "", StringComparer.Ordinal));

        return new RuleInfo(
            file.Id,
            Enum.TryParse<Severity>(file.Severity, ignoreCase: true, out var severity) ? severity
                : throw new FormatException($"{fileName}: severity '{file.Severity}' is none of advice, warning, blocker."),
            Cite(fileName, file.Basis),
            Text("name", text => text.Name),
            Text("message", text => text.Message),
            Text("why", text => text.Why),
            Text("fix", text => text.Fix),
            InsteadOf(fileName, file),
            file.Text.Values.Any(text => text.Precedent is not null) ? Text("precedent", text => text.Precedent) : null,
            [.. file.Examples.SelectMany(pair => ExamplesOf(pair.Key, pair.Value))]);
    }

    private static List<Localized> InsteadOf(string fileName, RuleFile file)
    {
        var (french, english) = (file.Text.GetValueOrDefault("fr")?.Instead ?? [], file.Text.GetValueOrDefault("en")?.Instead ?? []);
        return french.Count == english.Count ? [.. french.Zip(english, (fr, en) => new Localized(fr, en))]
            : throw new FormatException($"{fileName}: 'instead' must have as many lines in fr as in en.");
    }

    private static IEnumerable<RuleExample> ExamplesOf(string code, RuleFile.ExampleSection section)
    {
        var language = LanguageExtensions.FromCulture(code) ?? throw new FormatException($"examples: '{code}' is neither fr nor en.");
        return section.Bad.Select(text => RuleExample.Parse(language, text, raises: true))
            .Concat(section.Good.Select(text => RuleExample.Parse(language, text, raises: false)));
    }

    private static Citation Cite(string fileName, RuleFile.BasisSection basis) => basis.Article.Count > 0
        ? new Citation(CitationKind.Article, basis.Article, Article.Name)
        : new Citation(CitationKind.Practice, [], RuleFileReader.Localise(fileName, "basis: practice", basis.Practice));
}
