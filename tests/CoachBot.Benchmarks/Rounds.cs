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

    /// <summary>The seconds of processor time one call takes, all threads of the process together: what others run meanwhile does not count.</summary>
    public static double ProcessorSeconds(Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    /// <summary>Calls until the time is up, so that what is measured afterwards is compiled for good.</summary>
    public static void WarmUp(TimeSpan time, Action work)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time) work();
    }

    /// <summary>Calls until this much processor time is used, which on a busy machine takes longer.</summary>
    public static void WarmUpProcessor(TimeSpan time, Action work)
    {
        var start = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - start < time) work();
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
