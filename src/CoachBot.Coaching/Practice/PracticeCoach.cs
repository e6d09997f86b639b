using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Practice.Marking;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Practice;

/// <summary>
/// Trains: shows an exercise, marks the answer, and lets what was hard decide what comes next.
/// Holds no state: the record comes in and goes out. Thread-safe.
/// </summary>
public sealed class PracticeCoach
{
    /// <summary>In UTF-16 units: many times what a post may hold.</summary>
    private const int LongestAnswer = 4_000;

    private const int ExercisesBetweenRungs = 3;

    private readonly ExerciseLibrary _library;
    private readonly SpotMarker _spot;
    private readonly Dictionary<ExerciseKind, IMarker> _markers;

    private PracticeCoach(ExerciseLibrary library, DraftReading reading, TroubleNames names)
    {
        _library = library;
        _spot = new SpotMarker(reading, names);
        var written = new WrittenMarker(reading, names);
        _markers = new()
        {
            [ExerciseKind.Ladder] = new LadderMarker(reading),
            [ExerciseKind.Spot] = _spot,
            [ExerciseKind.Mend] = written,
            [ExerciseKind.Write] = written,
        };
    }

    /// <summary>How many exercises there are, the ladder's rungs left out.</summary>
    public int Count => _library.Exercises.Count;

    internal ExerciseLibrary Library => _library;

    /// <param name="reviewer">Reads the answers, as it reads any draft.</param>
    /// <param name="languages">Tells the language of an answer.</param>
    /// <exception cref="FormatException">An exercise file has a mistake.</exception>
    public static PracticeCoach Load(Reviewer reviewer, LanguageIdentifier languages)
    {
        ArgumentNullException.ThrowIfNull(reviewer);
        return new PracticeCoach(ExerciseLibrary.Load(), new DraftReading(reviewer, languages), TroubleNames.Load(reviewer.Rules));
    }

    /// <summary>The exercise left open, or the next one.</summary>
    /// <param name="topic">A topic or rule to keep to, such as <c>humour</c>; null for any.</param>
    public PracticeStep Next(PracticeRecord record, Language language, string? topic = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        var open = topic is null ? _library.Find(record.Current) : null;
        return Show(open ?? RungDue(record, topic) ?? NextExercise.Choose(_library, record, topic), record, language);
    }

    /// <summary>Puts the person on the ladder and shows the rung they stand before; an exercise for whoever has climbed them all.</summary>
    public PracticeStep StartLadder(PracticeRecord record, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Next(record with { Climbing = true, SinceRung = ExercisesBetweenRungs, Current = null }, language);
    }

    /// <summary>Shows an exercise once more, to do it better; null for one that does not exist.</summary>
    public PracticeStep? Retry(PracticeRecord record, string exerciseId, Language language)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _library.Find(exerciseId) is { } entry ? Show(entry, record, language) : null;
    }

    /// <summary>Leaves the exercise open: <see cref="Next"/> takes it up again.</summary>
    public static PracticeRecord Leave(PracticeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record with { Active = false, Marked = null };
    }

    /// <summary>Passes over the open exercise without judging it.</summary>
    public PracticeRecord Skip(PracticeRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _library.Find(record.Current) is { } entry ? PracticeProgress.Skip(record, entry, Count) : record with { Current = null, Active = false };
    }

    /// <summary>Marks an answer.</summary>
    /// <param name="answer">A button's value, a number, words, or a draft.</param>
    /// <param name="language">The language the exercise was shown in.</param>
    /// <param name="policy">What the organisation asks of a text; the defaults where it is left out.</param>
    /// <returns>Null where no such exercise exists, as with the button of an old card.</returns>
    public Feedback? Answer(PracticeRecord record, string exerciseId, string answer, Language language, ReviewPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(answer);
        if (_library.Find(exerciseId) is not { } entry)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            return AskAgain(record, entry, language, PracticeText.Empty);
        }

        if (answer.Length > LongestAnswer)
        {
            return AskAgain(record, entry, language, PracticeText.TooLong);
        }

        if (GivingUp.IsIn(answer))
        {
            return Judge(record, entry, language, new Mark(0, [], [], entry.Rules, null), PracticeText.GaveUp);
        }

        var mark = _markers[entry.Kind].Mark(new Answer(entry, language, answer, policy ?? ReviewPolicy.Default));
        return mark.Stars is { } stars
            ? Judge(record, entry, language, mark, PracticeText.Headline(stars))
            : AskAgain(record, entry, language, NotUnderstood(entry.Kind));
    }

    private static Localized NotUnderstood(ExerciseKind kind) => kind switch
    {
        ExerciseKind.Ladder => PracticeText.TellMe,
        ExerciseKind.Spot => PracticeText.NotUnderstood,
        _ => PracticeText.TooShort,
    };

    private ExerciseEntry? RungDue(PracticeRecord record, string? topic) =>
        topic is null && record.Climbing && record.Rung < _library.Rungs.Count && record.SinceRung >= ExercisesBetweenRungs ? _library.Rungs[record.Rung] : null;

    private PracticeStep Show(ExerciseEntry entry, PracticeRecord record, Language language)
    {
        var words = entry.Words[language];
        var exercise = new Exercise(
            entry.Id, entry.Kind, entry.Topic, entry.Level, language,
            words.Title.Length > 0 ? words.Title : PracticeText.Title(entry.Kind)[language],
            words.Situation, words.Draft, PracticeText.Task(entry.Kind)[language], words.Steps,
            entry.Kind == ExerciseKind.Spot ? _spot.Choices(entry, language) : [],
            [.. words.Facts.Select(fact => fact.Label)], entry.Citation);
        return new PracticeStep(exercise, record with { Current = entry.Id, Active = true, Marked = null });
    }

    private Feedback Judge(PracticeRecord record, ExerciseEntry entry, Language language, Mark mark, Localized headline) => new(
        entry.Id, entry.Kind, mark.Stars ?? 0, Counted: true, headline[language],
        [.. mark.Found.Select(line => line[language])], [.. mark.Missed.Select(line => line[language])],
        entry.Words[language].Why, _markers[entry.Kind].ModelAnswer(entry, language), entry.Citation, mark.Review,
        PracticeProgress.After(record, entry, mark.Stars ?? 0, mark.Weak, Count));

    private static Feedback AskAgain(PracticeRecord record, ExerciseEntry entry, Language language, Localized request) => new(
        entry.Id, entry.Kind, 0, Counted: false, PracticeText.AskedAgain[language], [], [], request[language], null, entry.Citation, null,
        record with { Current = entry.Id, Active = true });
}
