namespace CoachBot.Benchmarks;

/// <summary>What a linter answers for one round over all drafts.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Found">How many drafts it had something to say about.</param>
internal sealed record LinterRound(double Seconds, int Found);
