using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>Makes the activities that the bot reads of what happened in Slack; the same ones as in Teams.</summary>
internal static class SlackActivities
{
    /// <param name="place">Where, and who.</param>
    /// <param name="id">The message.</param>
    /// <param name="text">What was written, without markup.</param>
    /// <param name="locale">The language that the person uses Slack in; null where unknown.</param>
    public static Activity Message(SlackPlace place, string id, string text, string? locale)
    {
        var activity = Envelope(ActivityTypes.Message, place, id, locale);
        activity.Text = text;
        return activity;
    }

    /// <param name="data">What the button carries, with the inputs beside it.</param>
    public static Activity Press(SlackPlace place, string id, JObject data, string? locale)
    {
        var activity = Envelope(ActivityTypes.Invoke, place, id, locale);
        activity.Name = "adaptiveCard/action";
        activity.Value = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["verb"], ["data"] = data },
        };
        return activity;
    }

    private static Activity Envelope(string type, SlackPlace place, string id, string? locale) => new()
    {
        Type = type,
        Id = id,
        ChannelId = Microsoft.Bot.Connector.Channels.Slack,
        ServiceUrl = "https://slack.com/api/",
        Locale = IsCulture(locale) ? locale : null,
        From = new ChannelAccount(place.AccountId),
        Recipient = new ChannelAccount("coach:" + place.Tenant),
        Conversation = new ConversationAccount(id: place.ConversationId, isGroup: place.Channel.Length > 0 && !place.IsDirect, conversationType: place.IsDirect ? "personal" : "channel")
        {
            TenantId = place.Tenant,
        },
    };

    private static bool IsCulture(string? locale)
    {
        try
        {
            return locale is { Length: > 0 } && CultureInfo.GetCultureInfo(locale) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
