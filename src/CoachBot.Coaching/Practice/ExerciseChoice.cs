namespace CoachBot.Coaching.Practice;

/// <summary>A button under a <see cref="ExerciseKind.Spot"/> exercise.</summary>
/// <param name="Value">What to answer with: a rule's id, or <c>nothing</c>.</param>
/// <param name="Label">What the button says.</param>
public sealed record ExerciseChoice(string Value, string Label);
