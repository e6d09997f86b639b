using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Marks a text of the person's own, mended or new: the engine reads it, and the facts must be there.</summary>
internal sealed class WrittenMarker(DraftReading reading, TroubleNames names) : IMarker
{
    public Mark Mark(Answer answer)
    {
        var (entry, words) = (answer.Entry, answer.Words);
        var review = reading.Read(answer.Text, answer.Language, answer.Policy);
        if (words.Draft is not null && Prose.IsSame(answer.Text, words.Draft))
        {
            return new Mark(0, [], [PracticeText.Unchanged], entry.Rules, review);
        }

        if (!Prose.IsLongEnough(review.Draft))
        {
            return new Mark(null, [], [PracticeText.TooShort], [], review);
        }

        var text = ComparableText.Of(answer.Text);
        var missing = words.Facts.Where(fact => !fact.IsIn(text)).ToList();
        var remains = words.Drop.Where(fact => fact.IsIn(text)).ToList();
        var stumbled = Stumbled(entry, review);
        var rules = stumbled.Select(finding => finding.Rule.Id).Concat(remains.Count > 0 ? entry.Rules : []).Distinct(StringComparer.Ordinal).ToList();
        return new Mark(
            Stars(entry, words, stumbled, remains.Count, missing.Count),
            [.. Gone(entry, rules), .. words.Facts.Except(missing).Select(fact => PracticeText.Holds.With("words", fact.Label))],
            [.. stumbled.Select(finding => Line(entry, review, finding)), .. remains.Select(fact => PracticeText.Remains.With("words", fact.Label)), .. missing.Select(fact => PracticeText.Lacks.With("words", fact.Label))],
            rules,
            review);
    }

    public string ModelAnswer(ExerciseEntry entry, Language language) => entry.Words[language].Model!;

    /// <summary>What the engine finds that counts: any warning or blocker, and the exercise's own rules though they be advice.</summary>
    private static List<Finding> Stumbled(ExerciseEntry entry, ReviewReport review) =>
        [.. review.Findings.Where(finding => finding.Severity > Severity.Advice || entry.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal)).DistinctBy(finding => finding.Rule.Id, StringComparer.Ordinal)];

    private static int Stars(ExerciseEntry entry, ExerciseWords words, List<Finding> stumbled, int remaining, int missing)
    {
        var lost = entry.Kind == ExerciseKind.Mend && stumbled.Any(finding => entry.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal));
        if (lost || remaining > 0 || stumbled.Any(finding => finding.Severity == Severity.Blocker) || missing * 2 > words.Facts.Count)
        {
            return 0;
        }

        return stumbled.Count == 0 && missing == 0 ? 2 : 1;
    }

    private IEnumerable<Localized> Gone(ExerciseEntry entry, List<string> stumbled)
    {
        if (entry.Kind == ExerciseKind.Mend)
        {
            return entry.Rules.Except(stumbled, StringComparer.Ordinal).Select(rule => PracticeText.Gone.With("name", names.NameOf(rule)));
        }

        return stumbled.Count == 0 ? [PracticeText.Clean] : [];
    }

    private static Localized Line(ExerciseEntry entry, ReviewReport review, Finding finding) =>
        entry.Kind == ExerciseKind.Mend && entry.Rules.Contains(finding.Rule.Id, StringComparer.Ordinal)
            ? DraftReading.LineOn(review, finding, PracticeText.StillThere, PracticeText.StillThereWhole)
            : DraftReading.LineOn(review, finding, PracticeText.Raised, PracticeText.RaisedWhole);
}
