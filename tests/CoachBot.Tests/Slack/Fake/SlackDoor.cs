using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CoachBot.Channels.Slack.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Posts to the app as Slack does: signed, and again when it is not acknowledged.</summary>
public sealed class SlackDoor(Uri app, string secret = FakeSlack.SigningSecret) : IDisposable
{
    private const int MostRetries = 3;
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app };

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(
        string path, string body, string contentType, long? secondsFromNow = null, string? signature = null, int? retry = null)
    {
        var timestamp = (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + (secondsFromNow ?? 0)).ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        // Who is refused for the length alone must not be cut off while still sending.
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", signature ?? SlackSignature.Compute(secret, timestamp, Encoding.UTF8.GetBytes(body)));
        if (retry is not null)
        {
            request.Headers.Add("X-Slack-Retry-Num", retry.Value.ToString(CultureInfo.InvariantCulture));
            request.Headers.Add("X-Slack-Retry-Reason", "http_error");
        }

        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Delivers an event, up to four times.</summary>
    /// <returns>How often it took.</returns>
    public async Task<int> EventAsync(JObject envelope)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        for (var retry = 0; ; retry++)
        {
            var (status, _) = await PostAsync("slack/events", envelope.ToString(Formatting.None), "application/json", retry: retry == 0 ? null : retry);
            if ((int)status is >= 200 and < 300 || retry == MostRetries)
            {
                return retry + 1;
            }
        }
    }

    public Task<(HttpStatusCode Status, string Body)> FormAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var body = string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Key)}={WebUtility.UrlEncode(field.Value)}"));
        return PostAsync(path, body, "application/x-www-form-urlencoded");
    }

    public Task<(HttpStatusCode Status, string Body)> InteractAsync(JObject payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return FormAsync("slack/interactivity", [KeyValuePair.Create("payload", payload.ToString(Formatting.None))]);
    }

    public void Dispose() => _http.Dispose();
}
