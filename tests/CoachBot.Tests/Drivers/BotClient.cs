using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Drivers;

/// <summary>Talks to the service as a Bot Framework channel does, over HTTP.</summary>
public sealed class BotClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };

    /// <summary>A new user for each client, so that tests share no memory.</summary>
    public string User { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Sends a message and returns the card that answers it.</summary>
    public async Task<CardReader> SayAsync(string text, string? locale = null)
    {
        var activities = await PostForActivitiesAsync(Message(text, locale));
        return CardReader.In(Assert.Single(activities, CardReader.IsCard));
    }

    /// <summary>Presses a button of a card and returns the card that replaces it.</summary>
    public async Task<CardReader> PressAsync(JObject action)
    {
        ArgumentNullException.ThrowIfNull(action);
        var activities = await PostForActivitiesAsync(Invoke("adaptiveCard/action", new JObject { ["action"] = action }));
        var body = Assert.Single(activities, activity => (string?)activity["type"] == "invokeResponse")["value"]!["Body"]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)body["type"]);
        return new CardReader((JObject)body["value"]!);
    }

    public JObject Message(string text, string? locale = null)
    {
        var activity = Envelope("message");
        activity["text"] = text;
        activity["locale"] = locale;
        return activity;
    }

    public JObject Invoke(string name, JObject value)
    {
        var activity = Envelope("invoke");
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    public JObject Envelope(string type) => new()
    {
        ["type"] = type,
        ["id"] = Guid.NewGuid().ToString("N"),
        ["channelId"] = "emulator",
        ["serviceUrl"] = "http://localhost:9",
        ["deliveryMode"] = "expectReplies",
        ["from"] = new JObject { ["id"] = User },
        ["recipient"] = new JObject { ["id"] = "coach" },
        ["conversation"] = new JObject { ["id"] = User },
    };

    public async Task<IReadOnlyList<JObject>> PostForActivitiesAsync(JObject activity)
    {
        var (status, body) = await PostAsync(activity.ToString());
        Assert.True(status == HttpStatusCode.OK, $"{(int)status}: {body}");
        return [.. JObject.Parse(body)["activities"]!.Cast<JObject>()];
    }

    public async Task<(HttpStatusCode Status, string Body)> PostAsync(string body, string contentType = "application/json", string path = "api/messages")
    {
        using var content = new StringContent(body, Encoding.UTF8, contentType);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };

        // Who is refused for the length alone must not be cut off while still sending.
        request.Headers.ExpectContinue = body.Length > 1_000_000;
        using var response = await _http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _http.Dispose();
}
