using CoachBot.Coaching.Review.Loading;

namespace CoachBot.Coaching.Crisis;

/// <summary>The words of the conversation.</summary>
internal sealed class CrisisContent
{
    private readonly Dictionary<string, CrisisFile.StepSection> _steps;
    private readonly CrisisFile _file;

    private CrisisContent(string fileName, CrisisFile file)
    {
        _file = file;
        _steps = file.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        if (CrisisSteps.All.FirstOrDefault(step => !_steps.ContainsKey(step)) is { } missing)
        {
            throw new FormatException($"{fileName}: step '{missing}' is missing.");
        }

        Practice = new Citation(CitationKind.Practice, [], RuleFileReader.Localise(fileName, "practice", file.Practice));
    }

    public Citation Practice { get; }

    public Citation Article { get; } = new(CitationKind.Article, [5], Coaching.Article.Name);

    /// <exception cref="FormatException">The file has a mistake.</exception>
    public static CrisisContent Load()
    {
        var (name, text) = EmbeddedFiles.Read("crisis/").Single();
        return new CrisisContent(name, RuleFileReader.Read<CrisisFile>(name, text));
    }

    public CrisisFile.WordsSection Words(string step, Language language) =>
        language == Language.French ? _steps[step].Fr : _steps[step].En;

    public IReadOnlyList<string> DoNot(Language language) => _file.DoNot[language.Code()];

    /// <summary>Whom to call where the organisation's policy names nobody.</summary>
    public IReadOnlyList<string> CallFirst(Language language) => _file.CallFirst[language.Code()];
}
