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

    /// <param name="place">Where, and who.</param>
    /// <param name="id">The press.</param>
    /// <param name="data">What the button carries, with the inputs beside it.</param>
    /// <param name="locale">The language that the person uses Slack in; null where unknown.</param>
    /// <param name="on">The message or modal that shows the answer and can be changed later; null where there is none.</param>
    public static Activity Press(SlackPlace place, string id, JObject data, string? locale, string? on = null)
    {
        var activity = Envelope(ActivityTypes.Invoke, place, id, locale);
        activity.Name = "adaptiveCard/action";
        activity.ReplyToId = on;
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
        Conversation = new ConversationAccount(id: place.ConversationId, isGroup: place.IsShared, conversationType: place.IsShared ? "channel" : "personal")
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
