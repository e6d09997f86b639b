using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>
/// The guided conversation when it burns: five questions, whom to call, a first statement, what not to do, the article.
/// Holds no state: the record comes in and goes out. Thread-safe.
/// </summary>
public sealed class CrisisGuide
{
    /// <summary>In UTF-16 units: many times what a statement may hold.</summary>
    private const int LongestAnswer = 4_000;

    private readonly CrisisScreens _screens;

    private CrisisGuide(CrisisScreens screens) => _screens = screens;

    /// <param name="reviewer">Reads the statement, as it reads any draft.</param>
    /// <param name="languages">Tells the language of the answers.</param>
    /// <exception cref="FormatException">The guide's file has a mistake.</exception>
    public static CrisisGuide Load(Reviewer reviewer, LanguageIdentifier languages) =>
        new(new CrisisScreens(CrisisContent.Load(), new StatementReview(reviewer, languages)));

    /// <summary>Whether a text is a word that steers the conversation, such as "back".</summary>
    public static bool IsSteered(string text) => CrisisCommands.Read(text) is not null;

    /// <summary>Whether a text asks to take up what was paused or left.</summary>
    public static bool Resumes(string text) => CrisisCommands.Read(text) is CrisisCommand.Resume;

    /// <summary>Whether a text asks to begin anew.</summary>
    public static bool StartsOver(string text) => CrisisCommands.Read(text) is CrisisCommand.StartOver;

    /// <summary>Whether the step takes a text: after the last one has been read, a text is about something else.</summary>
    public static bool TakesText(CrisisRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.State == CrisisState.Active && record.Step != CrisisSteps.Article;
    }

    /// <summary>Begins, or takes up an earlier conversation that was not gone through to its end.</summary>
    public CrisisTurn Start(CrisisRecord? earlier, Language language, CrisisSettings settings) =>
        earlier is { State: not CrisisState.Done, Answers.Count: > 0 } ? Resume(earlier, language, settings) : StartOver(language, settings);

    /// <summary>Begins anew.</summary>
    public CrisisTurn StartOver(Language language, CrisisSettings settings) =>
        _screens.Show(new CrisisRecord(), language, settings, CrisisText.Opening);

    /// <summary>
    /// Takes a text: an answer, a command such as "back", or at the statement another wording. An answer that stands in
    /// the statement's way is asked for again there.
    /// </summary>
    public CrisisTurn Answer(CrisisRecord record, string text, Language language, CrisisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(text);
        switch (CrisisCommands.Read(text))
        {
            case CrisisCommand.Back: return Back(record, language, settings);
            case CrisisCommand.Pause: return Pause(record, language);
            case CrisisCommand.Leave: return Leave(record, language);
            case CrisisCommand.Resume: return Resume(record, language, settings);
            case CrisisCommand.StartOver: return StartOver(language, settings);
            case CrisisCommand.Next: return Next(record, language, settings);
        }

        return record.State == CrisisState.Active ? Take(record, text, language, settings) : CrisisScreens.ShowStopped(record, language);
    }

    /// <summary>Goes on without an answer; past the last step the conversation is done.</summary>
    public CrisisTurn Next(CrisisRecord record, Language language, CrisisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.State is CrisisState.Done || record.Step == CrisisSteps.Article)
        {
            return CrisisScreens.ShowStopped(record with { State = CrisisState.Done }, language);
        }

        return _screens.Show(record with { State = CrisisState.Active, Step = CrisisSteps.After(record.Step) }, language, settings);
    }

    /// <summary>Goes to the step before, with what was typed there; stays at the first.</summary>
    public CrisisTurn Back(CrisisRecord record, Language language, CrisisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _screens.Show(record with { State = CrisisState.Active, Step = CrisisSteps.Before(record.Step) }, language, settings);
    }

    /// <summary>Stops for a moment.</summary>
    public static CrisisTurn Pause(CrisisRecord record, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CrisisScreens.ShowStopped(record with { State = CrisisState.Paused }, language);
    }

    /// <summary>Leaves; the answers stay.</summary>
    public static CrisisTurn Leave(CrisisRecord record, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return CrisisScreens.ShowStopped(record with { State = CrisisState.Left }, language);
    }

    /// <summary>Goes on at the step where it stopped.</summary>
    public CrisisTurn Resume(CrisisRecord record, Language language, CrisisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _screens.Show(record with { State = CrisisState.Active }, language, settings, CrisisText.WelcomeBack);
    }

    private CrisisTurn Take(CrisisRecord record, string text, Language language, CrisisSettings settings)
    {
        if (text.Length > LongestAnswer)
        {
            return _screens.Show(record, language, settings, CrisisText.TooLong);
        }

        var typed = Typed.Clean(text);
        if (!Typed.SaysSomething(typed))
        {
            return _screens.Show(record, language, settings, CrisisText.Empty);
        }

        return record.Step == CrisisSteps.Statement
            ? Reword(record, typed, language, settings)
            : Next(record.WithAnswer(record.Step, typed), language, settings);
    }

    /// <summary>Replaces the answer that stands in the way; where none does, the statement itself.</summary>
    private CrisisTurn Reword(CrisisRecord record, string typed, Language language, CrisisSettings settings)
    {
        var step = _screens.StatementOf(record, language, settings.Policy).Trouble?.Step ?? CrisisSteps.Statement;
        return _screens.Show(record.WithAnswer(step, typed), language, settings, step == CrisisSteps.Statement ? CrisisText.Own : CrisisText.Replaced);
    }
}
