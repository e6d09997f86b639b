using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

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
    // So many that all is compiled for good.
    private const int WarmUpTurns = 5000;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public string Name => "turns";

    public string Purpose => "review turns over HTTP, replies expected and delivered, beside a bare endpoint [rounds]";

    public int Run(IReadOnlyList<string> arguments) =>
        RunAsync(arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 3).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int rounds)
    {
        var data = Directory.CreateTempSubdirectory("coachbot-benchmark-");
        using var key = RSA.Create(2048);
        await using var channel = await StartChannelAsync(key);
        var address = channel.Urls.Single() + "/";
        await using var service = CoachBotBuilder.Build(WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", Args = Settings(address, data.FullName) }));
        await service.StartAsync();
        var bot = new Uri(service.Urls.Single() + "/api/messages");
        var drafts = DraftFile.Read(null);
        var authorization = new AuthenticationHeaderValue("Bearer", Token(key, address));

        (string What, Func<int, int, HttpRequestMessage> Request)[] loads =
        [
            ("bare endpoint", (worker, i) => Post(new Uri(address + "bare"), Message(address, drafts, worker, i, "expectReplies"), authorization)),
            ("replies expected", (worker, i) => Post(bot, Message(address, drafts, worker, i, "expectReplies"), authorization)),
            ("replies delivered", (worker, i) => Post(bot, Message(address, drafts, worker, i, null), authorization)),
        ];
        foreach (var (_, request) in loads) await LoadAsync(request, TimeSpan.Zero, WarmUpTurns);
        Console.WriteLine($"{"",-18} {"turns/s",9} {"cpu/turn",11} {"median",9} {"99 %",9}   (medians of {rounds} rounds of {Round.TotalSeconds} s, {Workers} at once)");
        var results = loads.ToDictionary(load => load.What, _ => new List<(double Rate, double Cpu, double Median, double Worst)>(), StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (what, request) in loads) results[what].Add(await LoadAsync(request, Round));
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

    /// <summary>The channel service: keys, tokens, a connector that takes everything, and the bare endpoint.</summary>
    private static async Task<WebApplication> StartChannelAsync(RSA key)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var channel = builder.Build();
        channel.Urls.Add("http://127.0.0.1:0");
        channel.MapGet("/openid", (HttpRequest request) => Results.Text($$"""{"jwks_uri":"http://{{request.Host}}/keys"}""", "application/json"));
        channel.MapGet("/keys", () => Results.Text(Keys(key), "application/json"));
        channel.MapPost("/login/oauth2/v2.0/token", () => Results.Text("""{"expires_in":3600,"access_token":"bot-token"}""", "application/json"));
        channel.MapPost("/v3/{**path}", TakeAsync);
        channel.MapPost("/bare", TakeAsync);
        await channel.StartAsync();
        return channel;
    }

    private static async Task<IResult> TakeAsync(HttpRequest request)
    {
        await request.Body.CopyToAsync(Stream.Null);
        return Results.Text("""{"id":"1"}""", "application/json");
    }

    private static string Keys(RSA key)
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","kid":"k","n":"{{Base64UrlEncoder.Encode(parameters.Modulus)}}","e":"{{Base64UrlEncoder.Encode(parameters.Exponent)}}","endorsements":["msteams"]}]}""";
    }

    private static string Token(RSA key, string address) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "https://api.botframework.com",
        Audience = AppId,
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = address },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = "k" }, SecurityAlgorithms.RsaSha256),
    });

    private static string Message(string address, string[] drafts, int worker, int i, string? deliveryMode)
    {
        var user = $"29:{worker}-{i % UsersPerWorker}";
        return new JObject
        {
            ["type"] = "message",
            ["id"] = Guid.NewGuid().ToString("N"),
            ["serviceUrl"] = address,
            ["channelId"] = "msteams",
            ["deliveryMode"] = deliveryMode,
            ["from"] = new JObject { ["id"] = user, ["name"] = "Camille" },
            ["conversation"] = new JObject { ["id"] = "a:" + user, ["conversationType"] = "personal", ["tenantId"] = "7c2f9b52-2f0e-4d5c-8f5e-1b1a4b6a9c01" },
            ["recipient"] = new JObject { ["id"] = "28:" + AppId, ["name"] = "Coach" },
            ["locale"] = "fr-FR",
            ["text"] = "review: " + drafts[(worker + (i * Workers)) % drafts.Length],
        }.ToString(Newtonsoft.Json.Formatting.None);
    }

    private static HttpRequestMessage Post(Uri url, string json, AuthenticationHeaderValue authorization) =>
        new(HttpMethod.Post, url) { Content = new StringContent(json, Encoding.UTF8, "application/json"), Headers = { Authorization = authorization } };

    private static async Task<(double Rate, double Cpu, double Median, double Worst)> LoadAsync(Func<int, int, HttpRequestMessage> request, TimeSpan time, int turns = 0)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Workers });
        var times = new ConcurrentBag<double>();
        var cpu = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; Stopwatch.GetElapsedTime(start) < time || i * Workers < turns; i++)
            {
                var sent = Stopwatch.GetTimestamp();
                using var message = request(worker, i);
                using var response = await http.SendAsync(message);
                await response.Content.CopyToAsync(Stream.Null);
                if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"The service answered {(int)response.StatusCode}.");
                times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            }
        })));
        double[] sorted = [.. times.Order()];
        var spent = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / sorted.Length;
        return (sorted.Length / Stopwatch.GetElapsedTime(start).TotalSeconds, spent, sorted[sorted.Length / 2], sorted[sorted.Length * 99 / 100]);
    }

    private static void Print(string what, List<(double Rate, double Cpu, double Median, double Worst)> rounds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-18} {Rounds.Median(rounds.Select(round => round.Rate)),9:N0} {Rounds.Median(rounds.Select(round => round.Cpu)),8:F3} ms {Rounds.Median(rounds.Select(round => round.Median)),6:F1} ms {Rounds.Median(rounds.Select(round => round.Worst)),6:F1} ms"));
}
