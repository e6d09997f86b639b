using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Marks a rung: what was seen or written, or simply that it is done. A text to be published must be fit for it.</summary>
internal sealed class LadderMarker(DraftReading reading) : IMarker
{
    private const int Watching = 1;

    public Mark Mark(Answer answer)
    {
        var review = reading.Read(answer.Text, answer.Language, answer.Policy);
        if (!Prose.IsLongEnough(review.Draft))
        {
            return new Mark(SayingDone.IsIn(answer.Text) ? 1 : null, [PracticeText.Done], [PracticeText.SayMore], [], null);
        }

        if (answer.Entry.Level == Watching)
        {
            return new Mark(2, [PracticeText.DoneWithThoughts], [], [], null);
        }

        var troubles = review.Findings.Where(finding => finding.Severity > Severity.Advice).DistinctBy(finding => finding.Rule.Id, StringComparer.Ordinal).ToList();
        return troubles.Count == 0
            ? new Mark(2, [PracticeText.Clean], [], [], review)
            : new Mark(0, [], [.. troubles.Select(finding => DraftReading.LineOn(review, finding, PracticeText.Raised, PracticeText.RaisedWhole))], [.. troubles.Select(finding => finding.Rule.Id)], review);
    }

    public string ModelAnswer(ExerciseEntry entry, Language language) => entry.Words[language].Model!;
}
