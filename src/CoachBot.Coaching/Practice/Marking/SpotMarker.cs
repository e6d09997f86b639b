using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Marks the naming of a draft's trouble, by button, by number or in words.</summary>
internal sealed class SpotMarker(DraftReading reading, TroubleNames names) : IMarker
{
    public Mark Mark(Answer answer)
    {
        var named = Named(answer);
        if (named.Count == 0)
        {
            return new Mark(null, [], [], [], null);
        }

        var review = reading.ReadDraft(answer.Words.Draft!, answer.Language);
        return answer.Entry.Rules.Count == 0 ? MarkInnocent(named, review) : MarkGuilty(answer.Entry, named, review);
    }

    public string ModelAnswer(ExerciseEntry entry, Language language) =>
        entry.Rules.Count == 0 ? PracticeText.NothingWrong[language] : string.Join(", ", entry.Rules.Select(rule => names.NameOf(rule)[language]));

    /// <summary>The buttons: the right answers among others, in an order that gives nothing away, and that nothing is wrong.</summary>
    public IReadOnlyList<ExerciseChoice> Choices(ExerciseEntry entry, Language language) =>
        [.. ChoiceIds(entry).Select(rule => new ExerciseChoice(rule, names.NameOf(rule)[language]))];

    private static IEnumerable<string> ChoiceIds(ExerciseEntry entry) =>
        entry.Rules.Concat(entry.Others).Order(StringComparer.Ordinal).Append(TroubleNames.Nothing);

    private IReadOnlyList<string> Named(Answer answer)
    {
        var text = answer.Text.AsSpan().Trim();
        return int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? [.. ChoiceIds(answer.Entry).Skip(number - 1).Take(number > 0 ? 1 : 0)]
            : names.In(answer.Text);
    }

    private Mark MarkInnocent(IReadOnlyList<string> named, ReviewReport review) => named is [TroubleNames.Nothing]
        ? new Mark(2, [PracticeText.Innocent], [], [], review)
        : new Mark(0, [], [.. named.Select(NotThere), PracticeText.Innocent], [], review);

    private Mark MarkGuilty(ExerciseEntry entry, IReadOnlyList<string> named, ReviewReport review)
    {
        var missed = entry.Rules.Except(named, StringComparer.Ordinal).ToList();
        var others = named.Except(entry.Rules, StringComparer.Ordinal).ToList();
        var arguable = others.FindAll(rule => entry.Also.Contains(rule, StringComparer.Ordinal) || review.Findings.Any(finding => finding.Rule.Id == rule));
        var wrong = others.Except(arguable, StringComparer.Ordinal).ToList();
        var hits = entry.Rules.Count - missed.Count;
        var stars = missed.Count == 0 && wrong.Count == 0 ? 2 : hits + arguable.Count > 0 ? 1 : 0;
        return new Mark(
            stars,
            [.. entry.Rules.Intersect(named, StringComparer.Ordinal).Select(rule => Line(review, rule, PracticeText.NamedAt, PracticeText.Named)), .. arguable.Select(Arguable)],
            [.. missed.Select(rule => Line(review, rule, PracticeText.OverlookedAt, PracticeText.Overlooked)), .. wrong.Where(rule => rule != TroubleNames.Nothing).Select(NotThere)],
            missed,
            review);
    }

    private Localized Line(ReviewReport review, string rule, Localized at, Localized whole) =>
        review.Findings.FirstOrDefault(finding => finding.Rule.Id == rule) is { } finding
            ? DraftReading.LineOn(review, finding, at, whole)
            : whole.With("name", names.NameOf(rule));

    private Localized NotThere(string rule) => PracticeText.NotThere.With("name", names.NameOf(rule));

    private Localized Arguable(string rule) => PracticeText.Arguable.With("name", names.NameOf(rule));
}
