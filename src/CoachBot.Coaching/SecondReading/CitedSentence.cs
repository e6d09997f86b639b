namespace CoachBot.Coaching.SecondReading;

/// <summary>A sentence of an answer, verified, with what it rests on.</summary>
public sealed record CitedSentence(string Text, IReadOnlyList<Passage> Passages);
