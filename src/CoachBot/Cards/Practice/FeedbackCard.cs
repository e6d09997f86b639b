using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Practice;

namespace CoachBot.Cards.Practice;

/// <summary>What the coach says to an answer: stars, what was found and missed, why, and a possible answer.</summary>
internal static class FeedbackCard
{
    private const int MostStars = 2;

    public static AdaptiveCard Build(CardText text, Feedback feedback) => Parts.Card(
        text,
        string.Join('\n', [.. Lines(text, feedback)]),
        [
            new AdaptiveContainer
            {
                Id = "feedback-" + feedback.ExerciseId,
                Items =
                [
                    Parts.Heading(Headline(text, feedback)),
                    .. feedback.Found.Select(line => Parts.Text("✔ " + line)),
                    .. feedback.Missed.Select(line => Parts.Text("✖ " + line)),
                    Parts.Text(feedback.Explanation),
                    .. feedback.ModelAnswer is { } model ? [Parts.Label(text.ModelAnswer + text.Colon), Parts.Verbatim(model)] : Array.Empty<AdaptiveElement>(),
                    Parts.Subtle(Parts.Source(text, feedback.Citation), "citation-1"),
                    Parts.Subtle(Parts.Format(text.PracticeScore, feedback.Record.Score(), feedback.Record.Rung)),
                ],
            },
            Parts.Buttons(Buttons(text, feedback)),
        ]);

    private static string Headline(CardText text, Feedback feedback)
    {
        var stars = new string('★', feedback.Stars) + new string('☆', MostStars - feedback.Stars);
        return feedback.Counted ? $"{stars} {feedback.Headline}" : feedback.Headline;
    }

    private static IEnumerable<AdaptiveAction> Buttons(CardText text, Feedback feedback)
    {
        var data = new ButtonData { Exercise = feedback.ExerciseId, Language = text.Language.Code() };
        if (feedback.Counted)
        {
            yield return Parts.Button(text.NextExercise, data with { Verb = Verbs.StartPractice }, "positive");
        }

        if (feedback.Stars < MostStars)
        {
            yield return Parts.Button(text.TryAgain, data with { Verb = Verbs.RetryExercise });
        }

        yield return Parts.Button(text.StopPractice, data with { Verb = Verbs.LeavePractice });
    }

    private static IEnumerable<string> Lines(CardText text, Feedback feedback)
    {
        yield return feedback.Counted ? $"{feedback.Headline} ({Parts.Format(text.Stars, feedback.Stars)})" : feedback.Headline;
        foreach (var line in feedback.Found.Concat(feedback.Missed))
        {
            yield return line;
        }

        yield return feedback.Explanation;
        if (feedback.ModelAnswer is { } model)
        {
            yield return $"{text.ModelAnswer}{text.Colon} “{model}”";
        }
    }
}
