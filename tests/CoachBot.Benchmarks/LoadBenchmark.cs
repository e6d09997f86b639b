using System.Diagnostics;
using System.Globalization;
using CoachBot.Tests.State.Drivers;

namespace CoachBot.Benchmarks;

/// <summary>The service under load with its real storage: start, turns a second, latency, memory, and what stored people cost. Prints a Markdown table.</summary>
internal sealed class LoadBenchmark : IBenchmark
{
    private const int WarmUpTurns = 4_000;
    private const int Turns = 10_000;
    private const int Starts = 3;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(12);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly int[] People = [10, 1_000, 100_000];

    public string Name => "load";

    public string Purpose => "the service under load in SQLite and PostgreSQL: start, turns a second, latency, memory, with few and many stored people [folder it was published to]";

    public int Run(IReadOnlyList<string> arguments) => RunAsync(arguments.Count > 0 ? arguments[0] : AppContext.BaseDirectory).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string service)
    {
        var folder = Directory.CreateTempSubdirectory("coachbot-load-");
        Console.WriteLine("| storage | stored people | start to first answer | turns/s | median | 95 % | 99 % | resident after |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        await MeasureAsync(service, "SQLite", "Storage:Provider=Sqlite", $"Storage:ConnectionString=Data Source={folder.FullName}/coachbot.db");
        await using (var server = await PostgreSqlProcess.TryStartAsync())
        {
            if (server is null)
            {
                Console.WriteLine("PostgreSQL is not installed (apt-get install postgresql): nothing was measured with it.");
            }
            else
            {
                await MeasureAsync(service, "PostgreSQL", "Storage:Provider=PostgreSql", "Storage:ConnectionString=" + await server.CreateDatabaseAsync());
            }
        }

        folder.Delete(recursive: true);
        return 0;
    }

    private static async Task MeasureAsync(string folder, string name, params string[] storage)
    {
        string[] settings = [.. storage, "Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"];
        await (await ServiceProcess.StartAsync(folder, settings)).DisposeAsync();
        var drafts = DraftFile.Read(null);
        var stored = 0;
        foreach (var people in People)
        {
            await StoredPeople.FillAsync(storage, stored, people, drafts);
            stored = people;
            var start = await StartAsync(folder, settings, drafts[0]);
            await using var service = await ServiceProcess.StartAsync(folder, settings);
            using var load = new Load(service.Address, drafts, people);
            await load.RunAsync(WarmUpTurns, LongestWarmUp);
            var result = await load.RunAsync(Turns, Longest);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {people:N0} | {start:N0} ms | {result.Rate:N0} | {result.Percentile(50):F1} ms | {result.Percentile(95):F1} ms | {result.Percentile(99):F1} ms | {service.Resident / 1024 / 1024:N0} MB |"));
        }
    }

    /// <summary>The milliseconds from the start of the process to its first answer; the median of some starts.</summary>
    private static async Task<double> StartAsync(string folder, string[] settings, string draft)
    {
        var times = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await using var service = await ServiceProcess.StartAsync(folder, settings);
            using var load = new Load(service.Address, [draft], 1);
            await load.RunAsync(1, Longest);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Rounds.Median(times);
    }
}
