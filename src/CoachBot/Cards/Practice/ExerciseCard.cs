using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Practice;

namespace CoachBot.Cards.Practice;

/// <summary>An exercise: the situation, the draft if there is one, what to do, and the ways to answer.</summary>
internal static class ExerciseCard
{
    /// <param name="text">The words of the card.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="note">What was not understood of an answer; null for nothing.</param>
    public static AdaptiveCard Build(CardText text, Exercise exercise, string? note = null) => Parts.Card(
        text,
        string.Join('\n', note is null ? Lines(text, exercise) : Lines(text, exercise).Prepend(note)),
        [
            new AdaptiveContainer
            {
                Id = "exercise-" + exercise.Id,
                Items =
                [
                    .. Parts.Optional(note, Parts.Label),
                    Parts.Heading(exercise.Title),
                    .. Parts.Optional(exercise.Situation, Parts.Text),
                    .. Parts.Optional(exercise.Draft, Draft),
                    Parts.Label(exercise.Task),
                    .. exercise.Steps.Select((step, index) => Parts.Text($"{index + 1}. {step}")),
                    .. exercise.Facts.Count > 0 ? [Parts.Labelled(text, text.Facts, string.Join(", ", exercise.Facts))] : Array.Empty<AdaptiveElement>(),
                    Parts.Subtle(text.AnswerInChat),
                    Parts.Subtle(Parts.Source(text, exercise.Citation), "citation-1"),
                ],
            },
            Parts.Buttons(Choices(text, exercise)),
            Parts.Buttons(Ways(text, exercise)),
        ]);

    private static AdaptiveContainer Draft(string draft) =>
        new() { Id = "draft", Style = AdaptiveContainerStyle.Emphasis, Items = [Parts.Verbatim(draft)] };

    private static IEnumerable<AdaptiveAction> Choices(CardText text, Exercise exercise) => exercise.Kind switch
    {
        ExerciseKind.Spot => exercise.Choices.Select(choice => Answer(text, exercise, choice.Label, choice.Value)),
        ExerciseKind.Ladder => [Answer(text, exercise, text.Done, text.Done)],
        _ => [Answer(text, exercise, text.GiveUp, "?")],
    };

    private static IEnumerable<AdaptiveAction> Ways(CardText text, Exercise exercise)
    {
        var data = new ButtonData { Exercise = exercise.Id, Language = text.Language.Code() };
        yield return Parts.Button(text.Skip, data with { Verb = Verbs.SkipExercise });
        yield return Parts.Button(text.StopPractice, data with { Verb = Verbs.LeavePractice });
    }

    private static AdaptiveAction Answer(CardText text, Exercise exercise, string title, string answer) => Parts.Button(
        title,
        new ButtonData { Verb = Verbs.AnswerExercise, Exercise = exercise.Id, Answer = answer, Language = text.Language.Code() });

    private static IEnumerable<string> Lines(CardText text, Exercise exercise) =>
        new[] { exercise.Title, exercise.Situation, exercise.Draft is null ? "" : $"“{exercise.Draft}”", exercise.Task }
            .Concat(exercise.Steps)
            .Append(exercise.Facts.Count > 0 ? $"{text.Facts}{text.Colon} {string.Join(", ", exercise.Facts)}" : "")
            .Append(string.Join(" / ", exercise.Choices.Select(choice => choice.Label)))
            .Where(line => line.Length > 0);
}
