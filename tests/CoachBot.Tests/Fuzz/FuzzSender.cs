using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using CoachBot.Channels.Slack.Http;
using CoachBot.Tests.Slack.Fake;

namespace CoachBot.Tests.Fuzz;

/// <summary>Sends spoilt requests and looks at what comes back.</summary>
internal sealed class FuzzSender(Uri address, FakeSlack slack, string connector) : IDisposable
{
    private const int Senders = 8;

    // The protocol's answer to an invoke that nobody handles.
    private const int NotImplemented = 501;

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = Senders }) { BaseAddress = address };
    private readonly ButtonPool _buttons = new();
    private readonly List<Mutator> _mutators = [.. Enumerable.Range(0, Senders).Select(seed => new Mutator(seed))];
    private int _number;

    /// <summary>Answers that should not have come, with what they answer.</summary>
    public ConcurrentQueue<string> Bad { get; } = new();

    /// <summary>How many requests each endpoint took.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    public int Sent => _number;

    public Task SendAsync(int requests) => Task.WhenAll(_mutators.Select(mutator => Task.Run(async () =>
    {
        for (var i = 0; i < requests / Senders; i++)
        {
            await SendAsync(mutator);
        }
    })));

    public void Dispose() => _http.Dispose();

    private async Task SendAsync(Mutator mutator)
    {
        var request = FuzzSeeds.Next(new FuzzScene(slack, connector, _buttons, mutator, Interlocked.Increment(ref _number)));
        var body = request.Body == FuzzBody.None ? null : mutator.Spoil(request);
        await SendAsync(mutator, request, body);
        if (mutator.OneIn(40))
        {
            // As channels do when they are not sure that it arrived.
            await SendAsync(mutator, request, body);
        }
    }

    private async Task SendAsync(Mutator mutator, FuzzRequest request, byte[]? body)
    {
        using var message = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(request.Path, UriKind.Relative));
        if (body is not null)
        {
            message.Content = new ByteArrayContent(body);
            message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(!mutator.IsMild && mutator.OneIn(20) ? "text/plain" : request.ContentType);
            if (request.IsSigned && (mutator.IsMild || !mutator.OneIn(10)))
            {
                Sign(message, body);
            }
        }

        using var response = await _http.SendAsync(message);
        var answer = await response.Content.ReadAsStringAsync();
        Look(request, (int)response.StatusCode, answer, body);
    }

    private void Look(FuzzRequest request, int status, string answer, byte[]? body)
    {
        if ((status >= 500 && status != NotImplemented) || answer.Contains("   at ", StringComparison.Ordinal) || answer.Contains("Exception", StringComparison.Ordinal))
        {
            Bad.Enqueue($"{request.Path} {status} {answer[..Math.Min(answer.Length, 300)]} <- {System.Text.Encoding.UTF8.GetString(body ?? [])}");
        }
        else if (status < 300)
        {
            Taken.AddOrUpdate(request.Path, 1, (_, count) => count + 1);
            _buttons.Learn(answer);
        }
    }

    private static void Sign(HttpRequestMessage message, byte[] body)
    {
        var timestamp = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        message.Headers.Add(SlackSignature.TimestampHeader, timestamp);
        message.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Compute(FakeSlack.SigningSecret, timestamp, body));
    }
}
