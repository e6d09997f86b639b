namespace CoachBot.Benchmarks;

/// <summary>What one round of turns showed.</summary>
/// <param name="Rate">Turns a second.</param>
/// <param name="Cpu">Milliseconds of processor time a turn, the load's and the channel's included.</param>
/// <param name="Kilobytes">Memory allocated a turn, by all of them together.</param>
/// <param name="Median">Milliseconds that half of the turns took at most.</param>
/// <param name="Worst">Milliseconds that 99 of 100 turns took at most.</param>
internal sealed record TurnsRound(double Rate, double Cpu, double Kilobytes, double Median, double Worst);
