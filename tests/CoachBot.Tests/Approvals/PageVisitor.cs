using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Approvals;

/// <summary>Somebody at the chat page, where the coach cannot write first.</summary>
internal sealed class PageVisitor(Uri address, string name) : IDisposable
{
    private readonly BotClient _http = new(address);

    public string Name => name;

    /// <summary>Writes, and reads the card that answers; what else waited comes after it.</summary>
    public async Task<IReadOnlyList<CardReader>> SayAsync(string text) => Cards(await PostAsync("message", activity => activity["text"] = text));

    /// <summary>Comes back to the page.</summary>
    public async Task<IReadOnlyList<CardReader>> LookAsync() => Cards(await PostAsync("event", activity => activity["name"] = "coach/look"));

    /// <summary>Presses a button with what is filled in beside it, and reads the card that takes the place of the card.</summary>
    public async Task<CardReader> PressAsync(JObject button, string? comment = null)
    {
        var action = (JObject)button.DeepClone();
        if (comment is not null)
        {
            action["data"]!["comment"] = comment;
        }

        var sent = await PostAsync("invoke", activity =>
        {
            activity["name"] = "adaptiveCard/action";
            activity["value"] = new JObject { ["action"] = action };
        });
        return new CardReader((JObject)sent.Last(activity => (string?)activity["type"] == "invokeResponse")["value"]!["Body"]!["value"]!);
    }

    public void Dispose() => _http.Dispose();

    private static IReadOnlyList<CardReader> Cards(IEnumerable<JObject> sent) => [.. sent.Where(CardReader.IsCard).Select(CardReader.In)];

    private async Task<IReadOnlyList<JObject>> PostAsync(string type, Action<JObject> fill)
    {
        var activity = _http.Envelope(type);
        activity.Remove("deliveryMode");
        activity["from"] = new JObject { ["id"] = name, ["name"] = name };
        activity["conversation"] = new JObject { ["id"] = "talk-" + name };
        fill(activity);
        var (status, body) = await _http.PostAsync(activity.ToString(), path: "web/activities");
        Assert.True((int)status == 200, body);
        return [.. JObject.Parse(body)["activities"]!.Cast<JObject>()];
    }
}
