namespace CoachBot.Coaching.Crisis;

/// <summary>What to remember, and what to show.</summary>
public sealed record CrisisTurn(CrisisRecord Record, CrisisStep Step);
