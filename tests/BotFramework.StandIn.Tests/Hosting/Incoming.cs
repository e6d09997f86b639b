using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>Activities as a channel sends them.</summary>
public static class Incoming
{
    public static JObject Activity(string type, string serviceUrl, object? more = null)
    {
        var activity = JObject.FromObject(new
        {
            type,
            id = "in-1",
            timestamp = "2026-11-02T10:00:00.000Z",
            serviceUrl,
            channelId = "msteams",
            from = new { id = "user-1", name = "Ada" },
            conversation = new { id = "a:1/x@thread", tenantId = "t-1" },
            recipient = new { id = "bot-1", name = "Coach" },
            locale = "fr-FR",
        });
        if (more is not null)
        {
            activity.Merge(JObject.FromObject(more));
        }

        return activity;
    }

    public static JObject Message(string serviceUrl, string text = "bonjour") => Activity("message", serviceUrl, new { text });
}
