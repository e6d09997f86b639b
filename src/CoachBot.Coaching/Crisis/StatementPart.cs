namespace CoachBot.Coaching.Crisis;

/// <summary>A stretch of the statement and the question whose answer it holds.</summary>
internal sealed record StatementPart(string Step, string Text);
