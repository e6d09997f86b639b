using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Benchmarks;

/// <summary>The service under load with its real storage: start, turns a second, latency, memory, and what stored people cost.</summary>
internal sealed class LoadBenchmark : IBenchmark
{
    private const int Senders = 16;
    private const int MeasuredTurns = 10_000;
    private static readonly int[] StoredPeople = [10, 1_000, 100_000];

    public string Name => "load";

    public string Purpose => "the service under load, in SQLite or, given its connection string, in PostgreSQL [connection string]";

    public int Run(IReadOnlyList<string> arguments) => RunAsync(arguments.Count > 0 ? arguments[0] : null).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string? postgreSql)
    {
        var data = Directory.CreateTempSubdirectory("coachbot-load-");
        var drafts = DraftFile.Read(null);
        string[] storage = postgreSql is null
            ? ["Storage:Provider=Sqlite", $"Storage:ConnectionString=Data Source={data.FullName}/coachbot.db"]
            : ["Storage:Provider=PostgreSql", "Storage:ConnectionString=" + postgreSql];
        Say($"storage: {(postgreSql is null ? "SQLite" : "PostgreSQL")}, {Senders} at once, review turns with the reply in the response");
        await (await ServiceProcess.StartAsync([.. storage, "Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"])).DisposeAsync();

        var start = Stopwatch.GetTimestamp();
        await using var service = await ServiceProcess.StartAsync([.. storage, "Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"]);
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Senders }) { BaseAddress = service.Address };
        await SendAsync(http, "first", drafts[0]);
        Say($"start to first answer: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms");

        await TurnsAsync(http, drafts, 2_000, people: 10);
        foreach (var people in StoredPeople)
        {
            await TurnsAsync(http, drafts, people, people);
            var (rate, median, worst) = await TurnsAsync(http, drafts, MeasuredTurns, people);
            Say($"{people,7:N0} stored people: {rate,6:N0} turns/s, median {median:F1} ms, 99 % {worst:F1} ms, resident {service.Resident / 1024 / 1024:N0} MB");
        }

        data.Delete(recursive: true);
        return 0;
    }

    private static async Task<(double Rate, double Median, double Worst)> TurnsAsync(HttpClient http, string[] drafts, int turns, int people)
    {
        var times = new ConcurrentBag<double>();
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(_ => Task.Run(async () =>
        {
            for (var i = Interlocked.Increment(ref next); i < turns; i = Interlocked.Increment(ref next))
            {
                var sent = Stopwatch.GetTimestamp();
                await SendAsync(http, string.Create(CultureInfo.InvariantCulture, $"person-{i % people}"), drafts[i % drafts.Length]);
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        double[] sorted = [.. times.Order()];
        return (turns / Stopwatch.GetElapsedTime(start).TotalSeconds, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }

    private static async Task SendAsync(HttpClient http, string person, string draft)
    {
        var activity = new JObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString("N"),
            ["channelId"] = "emulator",
            ["serviceUrl"] = "http://localhost:9",
            ["deliveryMode"] = "expectReplies",
            ["from"] = new JObject { ["id"] = person },
            ["recipient"] = new JObject { ["id"] = "coach" },
            ["conversation"] = new JObject { ["id"] = person },
            ["text"] = "review: " + draft,
        };
        using var content = new StringContent(activity.ToString(Formatting.None), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri("api/messages", UriKind.Relative), content);
        response.EnsureSuccessStatusCode();
        await response.Content.CopyToAsync(Stream.Null);
    }

    private static void Say(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
