namespace CoachBot.Coaching.SecondReading;

/// <summary>A sentence of a model's answer with the passages it says it rests on.</summary>
public sealed record AnswerSentence(string Text, IReadOnlyList<string> Passages);
