using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>Makes the step to show out of a record.</summary>
internal sealed class CrisisScreens(CrisisContent content, StatementReview statements)
{
    public CrisisStatement StatementOf(CrisisRecord record, Language language, ReviewPolicy policy) => statements.Of(record, language, policy);

    public CrisisTurn Show(CrisisRecord record, Language language, CrisisSettings settings, Localized? note = null)
    {
        var id = CrisisSteps.All[CrisisSteps.IndexOf(record.Step)];
        var words = content.Words(id, language);
        var statement = id == CrisisSteps.Statement ? StatementOf(record, language, settings.Policy) : null;
        var step = new CrisisStep(
            id, words.Title,
            statement?.Trouble is { } trouble ? AskAgain(trouble, language) : words.Text,
            words.Hint, ItemsOf(id, language, settings),
            (note ?? NoteOf(id, record))?[language],
            record.Answer(id), CrisisSteps.IndexOf(id) + 1, CrisisSteps.All.Count,
            id == CrisisSteps.Statement || CrisisSteps.Questions.Contains(id, StringComparer.Ordinal),
            statement, CitationOf(id));
        return new CrisisTurn(record with { Step = id }, step);
    }

    public static CrisisTurn ShowStopped(CrisisRecord record, Language language)
    {
        var (id, title, text) = record.State switch
        {
            CrisisState.Paused => ("paused", CrisisText.PausedTitle, CrisisText.PausedText),
            CrisisState.Left => ("left", CrisisText.LeftTitle, CrisisText.LeftText),
            _ => ("left", CrisisText.LeftTitle, CrisisText.Done),
        };
        return new CrisisTurn(record, new CrisisStep(
            id, title[language], text[language], CrisisText.HowToResume[language], [], null, null,
            CrisisSteps.IndexOf(record.Step) + 1, CrisisSteps.All.Count, false, null, null));
    }

    private IReadOnlyList<string> ItemsOf(string id, Language language, CrisisSettings settings) => id switch
    {
        CrisisSteps.CallFirst => settings.Contacts.Count > 0 ? [.. settings.Contacts.Select(contact => contact.ToString())] : content.CallFirst(language),
        CrisisSteps.DoNot => content.DoNot(language),
        _ => [],
    };

    private Citation? CitationOf(string id) => id switch
    {
        CrisisSteps.CallFirst or CrisisSteps.Statement or CrisisSteps.DoNot => content.Practice,
        CrisisSteps.Article => content.Article,
        _ => null,
    };

    private static Localized? NoteOf(string id, CrisisRecord record) =>
        id == CrisisSteps.Statement && !record.OwnVersion && StatementWriter.IsOpen(record.Answer(CrisisSteps.WhatIsDone)) ? CrisisText.NoAction : null;

    private string AskAgain(CrisisTrouble trouble, Language language)
    {
        var request = trouble.Step == CrisisSteps.Statement ? CrisisText.AskAgainOwn : CrisisText.AskAgain;
        return request[language]
            .Replace("{question}", content.Words(trouble.Step, language).Title, StringComparison.Ordinal)
            .Replace("{why}", trouble.Finding.Rule.Why[language], StringComparison.Ordinal)
            .Replace("{message}", trouble.Finding.Message[language], StringComparison.Ordinal);
    }
}
