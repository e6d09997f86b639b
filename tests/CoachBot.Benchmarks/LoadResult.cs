namespace CoachBot.Benchmarks;

/// <summary>What a load came to.</summary>
/// <param name="Rate">Turns a second.</param>
/// <param name="Times">The milliseconds each took, the shortest first.</param>
internal sealed record LoadResult(double Rate, double[] Times)
{
    public double Percentile(int percent) => Times[Math.Min(Times.Length * percent / 100, Times.Length - 1)];
}
