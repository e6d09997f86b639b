namespace CoachBot.Coaching.Practice;

/// <summary>An exercise as it is shown, in one language.</summary>
/// <param name="Id">The same in both languages.</param>
/// <param name="Level">1 (plain) to 3 (by allusion).</param>
/// <param name="Situation">Who the person is in this exercise and what has happened.</param>
/// <param name="Draft">The draft to look at; null where one is to be written.</param>
/// <param name="Task">What to do, in one sentence.</param>
/// <param name="Steps">What to do one after the other, on a rung of the ladder; empty elsewhere.</param>
/// <param name="Choices">The buttons of a <see cref="ExerciseKind.Spot"/> exercise; empty elsewhere.</param>
/// <param name="Facts">What the answer must hold, as it is written in the situation or the draft.</param>
/// <param name="Citation">Where the lesson comes from.</param>
public sealed record Exercise(
    string Id,
    ExerciseKind Kind,
    string Topic,
    int Level,
    Language Language,
    string Title,
    string Situation,
    string? Draft,
    string Task,
    IReadOnlyList<string> Steps,
    IReadOnlyList<ExerciseChoice> Choices,
    IReadOnlyList<string> Facts,
    Citation Citation);
