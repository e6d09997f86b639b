using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Newtonsoft.Json;

namespace CoachBot.Benchmarks;

/// <summary>
/// Whole review turns over HTTP, as Teams sends them: token checked, draft reviewed, profile saved, card sent. The service, the
/// channel and the load share the machine; a bare endpoint of the same server in the same run is the yardstick. The processor time
/// a turn takes, load included, says the same on a machine that is busy with other things.
/// </summary>
internal sealed class TurnsBenchmark : IBenchmark
{
    private const string AppId = "0b6d1c1e-4a3f-4a51-9d0a-6a8c9d3a7f10";
    private const int Workers = 32;
    private const int UsersPerWorker = 16;
    private const int MostWarmUps = 40;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public string Name => "turns";

    public string Purpose => "review turns over HTTP, replies expected and delivered, beside a bare endpoint [rounds] [bare, expected or delivered]";

    public int Run(IReadOnlyList<string> arguments) =>
        RunAsync(arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 3, arguments.Count > 1 ? arguments[1] : "").GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int rounds, string only)
    {
        var data = Directory.CreateTempSubdirectory("coachbot-benchmark-");
        await using var channel = await TurnsChannel.StartAsync();
        await using var service = CoachBotBuilder.Build(WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", Args = Settings(channel.Address, data.FullName) }));
        await service.StartAsync();
        var bot = new Uri(service.Urls.Single() + "/api/messages");
        var token = channel.Token(AppId);
        string[] drafts = [.. DraftFile.Read(null).Select(JsonConvert.ToString)];

        (string What, Uri Url, string Delivery)[] all = [("bare endpoint", new Uri(channel.Address + "bare"), "expectReplies"), ("replies expected", bot, "expectReplies"), ("replies delivered", bot, "normal")];
        var loads = Array.FindAll(all, load => load.What.Contains(only, StringComparison.Ordinal))
            .Select(load => (load.What, load.Url, Request: (Func<int, int, byte[]>)((worker, i) => Request(load.Url, token, Message(channel.Address, drafts, worker, i, load.Delivery))))).ToArray();
        foreach (var load in loads) await WarmUpAsync(load.Url, load.Request);
        Console.WriteLine($"{"",-18} {"turns/s",9} {"cpu/turn",11} {"allocated",9} {"median",9} {"99 %",9}   (medians of {rounds} rounds of {Round.TotalSeconds} s, {Workers} at once)");
        var results = loads.ToDictionary(load => load.What, _ => new List<TurnsRound>(), StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var load in loads) results[load.What].Add(await LoadAsync(load.Url, load.Request, Round));
        }

        foreach (var (what, figures) in results) Print(what, figures);
        await service.StopAsync();
        data.Delete(recursive: true);
        return 0;
    }

    private static string[] Settings(string address, string data) =>
    [
        "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", "--MicrosoftAppId=" + AppId, "--MicrosoftAppPassword=s3cret",
        "--ToBotFromChannelOpenIdMetadataUrl=" + address + "openid", "--ToChannelFromBotLoginUrl=" + address + "login",
        "--Limits:TurnsPerMinuteAndPerson=1000000", "--Limits:TurnsPerMinuteAndTenant=1000000",
        $"--Storage:ConnectionString=Data Source={data}/coachbot.db;Pooling=True",
    ];

    /// <param name="drafts">As JSON strings.</param>
    private static string Message(string address, string[] drafts, int worker, int i, string delivery)
    {
        var user = string.Create(CultureInfo.InvariantCulture, $"29:{worker}-{i % UsersPerWorker}");
        return $$"""
            {"type":"message","id":"{{Guid.NewGuid():N}}","serviceUrl":"{{address}}","channelId":"msteams","deliveryMode":"{{delivery}}","from":{"id":"{{user}}","name":"Camille"},
            "conversation":{"id":"a:{{user}}","conversationType":"personal","tenantId":"7c2f9b52-2f0e-4d5c-8f5e-1b1a4b6a9c01"},"recipient":{"id":"28:{{AppId}}","name":"Coach"},
            "locale":"fr-FR","text":"review: {{drafts[(worker + (i * Workers)) % drafts.Length].AsSpan(1)}}}
            """;
    }

    private static byte[] Request(Uri url, string token, string json) => Encoding.UTF8.GetBytes(
        $"POST {url.AbsolutePath} HTTP/1.1\r\nHost: {url.Authority}\r\nContent-Type: application/json; charset=utf-8\r\nAuthorization: Bearer {token}\r\nContent-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n{json}");

    /// <summary>Until the compiler, which works beside the load, has little left to do: what it has not finished yet runs several times slower.</summary>
    private static async Task WarmUpAsync(Uri url, Func<int, int, byte[]> request)
    {
        const int fewMethods = 20;
        long before;
        var times = 0;
        do
        {
            before = JitInfo.GetCompiledMethodCount();
            await LoadAsync(url, request, WarmUp);
        }
        while (JitInfo.GetCompiledMethodCount() - before > fewMethods && ++times < MostWarmUps);
    }

    private static async Task<TurnsRound> LoadAsync(Uri url, Func<int, int, byte[]> request, TimeSpan time)
    {
        var times = new ConcurrentBag<double>();
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            using var connection = await LoadConnection.OpenAsync(url);
            for (var i = 0; Stopwatch.GetElapsedTime(start) < time; i++)
            {
                var sent = Stopwatch.GetTimestamp();
                await connection.PostAsync(request(worker, i));
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        var took = Stopwatch.GetElapsedTime(start).TotalSeconds;
        double[] sorted = [.. times.Order()];
        return new(
            sorted.Length / took,
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / sorted.Length,
            (GC.GetTotalAllocatedBytes() - bytes) / 1024.0 / sorted.Length,
            sorted[sorted.Length / 2],
            sorted[sorted.Length * 99 / 100]);
    }

    private static void Print(string what, List<TurnsRound> rounds)
    {
        string Of(Func<TurnsRound, double> figure, string format) => Rounds.Median(rounds.Select(figure)).ToString(format, CultureInfo.InvariantCulture);
        Console.WriteLine($"{what,-18} {Of(round => round.Rate, "N0"),9} {Of(round => round.Cpu, "F3"),8} ms {Of(round => round.Kilobytes, "F0"),6} KB {Of(round => round.Median, "F1"),6} ms {Of(round => round.Worst, "F1"),6} ms");
    }
}
