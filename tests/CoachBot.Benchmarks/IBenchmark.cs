namespace CoachBot.Benchmarks;

/// <summary>One thing to measure, chosen by its name on the command line.</summary>
internal interface IBenchmark
{
    string Name { get; }

    /// <summary>What is measured, in one line.</summary>
    string Purpose { get; }

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">What followed the name.</param>
    /// <returns>The exit code: 0, or 1 where the figures cannot be trusted.</returns>
    int Run(IReadOnlyList<string> arguments);
}
