namespace CoachBot.Evaluation.Texts;

/// <summary>A rule that a good coach certainly raises on a draft.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The words it is about; null for the draft as a whole.</param>
public sealed record GoldFinding(string Rule, string? Span);
