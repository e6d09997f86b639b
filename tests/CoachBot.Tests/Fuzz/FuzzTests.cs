using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using CoachBot.Channels.Slack.Http;
using CoachBot.Tests.Drivers;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Fuzz;

/// <summary>Throws spoilt requests at every endpoint: no answer of the 5xx kind, no word of how the service is made, no growing memory.</summary>
public sealed class FuzzTests
{
    private const int Requests = 100_000;
    private const int Senders = 8;
    private const long MostGrowth = 256L * 1024 * 1024;

    // The protocol's answer to an invoke that nobody handles.
    private const int NotImplemented = 501;

    [Fact]
    public async Task A_hundred_thousand_spoilt_requests_leave_the_service_well()
    {
        await using var slack = await FakeSlack.StartAsync();
        await using var app = new CoachApp("Development",
            ("Logging:LogLevel:Default", "None"), ("Slack:SigningSecret", FakeSlack.SigningSecret), ("Slack:BotToken", FakeSlack.BotToken), ("Slack:ApiBaseUrl", slack.ApiBaseUrl));
        await app.InitializeAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        var seeds = FuzzSeeds.All();
        await ThrowAsync(http, seeds, Requests / 50, seed: 0);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var bad = await ThrowAsync(http, seeds, Requests, seed: 1);

        Assert.True(bad.IsEmpty, string.Join('\n', bad.Take(10)));
        slack.Calls.Clear();
        slack.Messages.Clear();
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, MostGrowth);
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri("health/ready", UriKind.Relative)));
    }

    private static async Task<ConcurrentBag<string>> ThrowAsync(HttpClient http, IReadOnlyList<FuzzRequest> seeds, int requests, int seed)
    {
        var bad = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Task.Run(async () =>
        {
            var mutator = new Mutator((seed * Senders) + sender);
            for (var i = 0; i < requests / Senders; i++)
            {
                await SendAsync(http, mutator, mutator.Pick(seeds), bad);
            }
        })));
        return bad;
    }

    private static async Task SendAsync(HttpClient http, Mutator mutator, FuzzRequest request, ConcurrentBag<string> bad)
    {
        using var message = new HttpRequestMessage(request.ContentType is null ? HttpMethod.Get : HttpMethod.Post, new Uri(request.Path, UriKind.Relative));
        if (request.ContentType is not null)
        {
            var body = mutator.Spoil(request);
            message.Content = new ByteArrayContent(body);
            if (request.IsSlack && !mutator.OneIn(20))
            {
                Sign(message, body);
            }

            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(mutator.OneIn(50) ? "text/plain" : request.ContentType);
        }

        using var response = await http.SendAsync(message);
        var answer = await response.Content.ReadAsStringAsync();
        if (((int)response.StatusCode >= 500 && (int)response.StatusCode != NotImplemented) || answer.Contains("   at ", StringComparison.Ordinal) || answer.Contains("Exception", StringComparison.Ordinal))
        {
            bad.Add($"{request.Path} {(int)response.StatusCode} {answer[..Math.Min(answer.Length, 300)]} <- {(message.Content is null ? "" : await message.Content.ReadAsStringAsync())}");
        }
    }

    private static void Sign(HttpRequestMessage message, byte[] body)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        message.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        message.Headers.Add("X-Slack-Signature", SlackSignature.Compute(FakeSlack.SigningSecret, timestamp, body));
    }
}
