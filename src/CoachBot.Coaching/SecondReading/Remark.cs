namespace CoachBot.Coaching.SecondReading;

/// <summary>A model's own words on a finding that it suggested, verified.</summary>
/// <param name="Why">Why it matters.</param>
/// <param name="Suggestion">Words to put in place of those found; null for none.</param>
public sealed record Remark(string Why, string? Suggestion);
