using CoachBot.Coaching.Review.Loading;

namespace CoachBot.Coaching.Practice;

/// <summary>The exercises that ship with the coach, and the ladder.</summary>
internal sealed class ExerciseLibrary
{
    private readonly Dictionary<string, ExerciseEntry> _byId = new(StringComparer.Ordinal);

    private ExerciseLibrary(IReadOnlyList<ExerciseEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (!_byId.TryAdd(entry.Id, entry))
            {
                throw new FormatException($"exercise '{entry.Id}' exists twice.");
            }
        }

        Exercises = [.. entries.Where(entry => entry.Kind != ExerciseKind.Ladder)];
        Rungs = [.. entries.Where(entry => entry.Kind == ExerciseKind.Ladder).OrderBy(entry => entry.Level)];
    }

    public IReadOnlyList<ExerciseEntry> Exercises { get; }

    /// <summary>From the lowest to the highest.</summary>
    public IReadOnlyList<ExerciseEntry> Rungs { get; }

    /// <exception cref="FormatException">A file has a mistake; the message names the file and the exercise.</exception>
    public static ExerciseLibrary Load() => new([.. EmbeddedFiles.Read("exercises/")
        .SelectMany(file => EntriesOf(file.Name, RuleFileReader.Read<ExerciseFile>(file.Name, file.Text)))]);

    public ExerciseEntry? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);

    private static IEnumerable<ExerciseEntry> EntriesOf(string fileName, ExerciseFile file)
    {
        var citation = file.Basis.Article.Count > 0
            ? new Citation(CitationKind.Article, file.Basis.Article, Article.Name)
            : new Citation(CitationKind.Practice, [], RuleFileReader.Localise(fileName, "basis: practice", file.Basis.Practice));
        foreach (var section in file.Exercises)
        {
            yield return EntryOf($"{fileName}, exercise '{section.Id}'", file.Topic, citation, section);
        }
    }

    private static ExerciseEntry EntryOf(string where, string topic, Citation citation, ExerciseFile.ExerciseSection section)
    {
        var kind = Enum.TryParse<ExerciseKind>(section.Kind, ignoreCase: true, out var parsed) ? parsed
            : throw new FormatException($"{where}: kind '{section.Kind}' is none of spot, mend, write, ladder.");
        return new ExerciseEntry(
            section.Id, kind, topic, section.Level, section.Rules, section.Also, section.Others, citation,
            new InBothLanguages<ExerciseWords>(WordsOf(where, kind, section.Fr), WordsOf(where, kind, section.En)));
    }

    private static ExerciseWords WordsOf(string where, ExerciseKind kind, ExerciseFile.WordsSection? words)
    {
        if (words is null || words.Situation.Length == 0 || words.Why.Length == 0)
        {
            throw new FormatException($"{where}: situation and why must be there in fr and in en.");
        }

        if (kind is ExerciseKind.Spot or ExerciseKind.Mend && string.IsNullOrEmpty(words.Draft))
        {
            throw new FormatException($"{where}: there is no draft.");
        }

        if (kind is not ExerciseKind.Spot && string.IsNullOrEmpty(words.Model))
        {
            throw new FormatException($"{where}: there is no model answer.");
        }

        if (kind is ExerciseKind.Mend or ExerciseKind.Write && words.Facts.Count == 0)
        {
            throw new FormatException($"{where}: there are no facts that the answer must hold.");
        }

        return new ExerciseWords(
            words.Title, words.Situation, words.Draft, [.. words.Facts.Select(Fact.Parse)], [.. words.Drop.Select(Fact.Parse)], words.Steps, words.Why, words.Model);
    }
}
