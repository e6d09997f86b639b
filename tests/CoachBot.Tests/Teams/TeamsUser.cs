using System.Net;
using System.Text;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Teams;

/// <summary>A person in Teams, as the channel service speaks for them: signed requests in the shape Teams sends.</summary>
public sealed class TeamsUser(TeamsCloud cloud, Uri service, string directoryId = TeamsUser.OwnDirectoryId) : IDisposable
{
    public const string OwnDirectoryId = "1d2c3b4a-0000-4000-8000-000000000001";

    private static int _sent;

    private readonly HttpClient _http = new() { BaseAddress = service };

    public string Id { get; } = "29:" + Guid.NewGuid().ToString("N");

    /// <summary>An activity of a one-to-one chat.</summary>
    public JObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"17{Interlocked.Increment(ref _sent):D11}",
        ["timestamp"] = "2026-11-02T10:00:00.000Z",
        ["localTimezone"] = "Europe/Paris",
        ["serviceUrl"] = cloud.Address,
        ["channelId"] = "msteams",
        ["from"] = new JObject { ["id"] = Id, ["name"] = "Camille Martin", ["aadObjectId"] = directoryId },
        ["conversation"] = new JObject { ["conversationType"] = "personal", ["tenantId"] = TeamsCloud.TenantId, ["id"] = "a:" + Id },
        ["recipient"] = new JObject { ["id"] = "28:" + TeamsCloud.AppId, ["name"] = "Coach" },
        ["entities"] = new JArray(new JObject { ["locale"] = "fr-FR", ["country"] = "FR", ["platform"] = "Web", ["timezone"] = "Europe/Paris", ["type"] = "clientInfo" }),
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = TeamsCloud.TenantId } },
        ["locale"] = "fr-FR",
    };

    public JObject Message(string text)
    {
        var activity = Activity("message");
        activity["textFormat"] = "plain";
        activity["text"] = text;
        return activity;
    }

    /// <summary>A message in a channel of a team that mentions the coach.</summary>
    public JObject ChannelMessage(string text, bool mentions = true)
    {
        var activity = Message(text);
        activity["conversation"] = new JObject { ["isGroup"] = true, ["conversationType"] = "channel", ["tenantId"] = TeamsCloud.TenantId, ["id"] = "19:abc@thread.tacv2;messageid=1700000000001" };
        activity["channelData"]!["team"] = new JObject { ["id"] = "19:team@thread.tacv2" };
        activity["channelData"]!["channel"] = new JObject { ["id"] = "19:abc@thread.tacv2" };
        if (mentions)
        {
            ((JArray)activity["entities"]!).Add(new JObject { ["type"] = "mention", ["text"] = "<at>Coach</at>", ["mentioned"] = new JObject { ["id"] = "28:" + TeamsCloud.AppId, ["name"] = "Coach" } });
        }

        return activity;
    }

    public JObject Invoke(string name, JObject value)
    {
        var activity = Activity("invoke");
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    public async Task<(HttpStatusCode Status, JObject? Body)> PostAsync(JObject activity, string? authorization = null)
    {
        ArgumentNullException.ThrowIfNull(activity);
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/messages") { Content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", authorization ?? "Bearer " + cloud.Token());
        using var response = await _http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? JObject.Parse(body) : null);
    }

    /// <summary>Sends an activity and returns the messages the bot posted or put for it.</summary>
    public async Task<IReadOnlyList<JObject>> SendAsync(JObject activity)
    {
        var before = cloud.Messages.Count;
        var (status, _) = await PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, status);
        return [.. cloud.Messages.Skip(before)];
    }

    public async Task<CardReader> SayAsync(string text) => CardReader.In((await SendAsync(Message(text)))[0]);

    /// <summary>Calls the bot and returns what it answers at once.</summary>
    public async Task<JObject> CallAsync(string name, JObject value)
    {
        var (status, body) = await PostAsync(Invoke(name, value));
        Assert.Equal(HttpStatusCode.OK, status);
        return body!;
    }

    public void Dispose() => _http.Dispose();
}
