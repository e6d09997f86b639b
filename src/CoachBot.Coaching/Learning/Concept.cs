namespace CoachBot.Coaching.Learning;

/// <summary>A concept with the words that stand for it in each language, a blank between them.</summary>
internal sealed record Concept(string Name, Localized Words);
