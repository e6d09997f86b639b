namespace CoachBot.Benchmarks;

/// <summary>What the peer answers for one round over all drafts.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Weighted">The weighted length of each draft.</param>
/// <param name="Entities">How many entities each draft has.</param>
internal sealed record TwitterTextRound(double Seconds, IReadOnlyList<double> Weighted, IReadOnlyList<int> Entities);
