using System.Diagnostics;

namespace CoachBot.Benchmarks;

/// <summary>Times work in rounds and takes the median, which a busy machine disturbs least.</summary>
internal static class Rounds
{
    /// <summary>The seconds one call takes.</summary>
    public static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    /// <summary>Calls until the time is up, so that what is measured afterwards is compiled for good.</summary>
    public static void WarmUp(TimeSpan time, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time) work();
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
