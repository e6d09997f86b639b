using CoachBot.Benchmarks;

IBenchmark[] benchmarks =
[
    new TextBenchmark(), new ReviewBenchmark(), new StepsBenchmark(), new AllocationBenchmark(), new KnowledgeBenchmark(), new TurnsBenchmark(),
    new LoadBenchmark(),
];

var chosen = args.Length > 0 ? Array.Find(benchmarks, benchmark => string.Equals(benchmark.Name, args[0], StringComparison.Ordinal)) : null;
if (chosen is not null) return chosen.Run(args[1..]);

Console.WriteLine("dotnet run -c Release --project tests/CoachBot.Benchmarks -- <name> [arguments]");
foreach (var benchmark in benchmarks) Console.WriteLine($"  {benchmark.Name,-12} {benchmark.Purpose}");
return 2;
