using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>Makes the activities that the bot reads of what happened in Slack; the same ones as in Teams.</summary>
internal static class SlackActivities
{
    private const string Mention = "<at>coach</at>";

    /// <param name="place">Where, and who.</param>
    /// <param name="id">The message.</param>
    /// <param name="text">What was written, without markup.</param>
    /// <param name="who">What Slack tells of the person.</param>
    public static Activity Message(SlackPlace place, string id, string text, SlackUser who)
    {
        var activity = Envelope(ActivityTypes.Message, place, id, who);
        activity.Text = text;
        if (place.IsShared)
        {
            // Where others talk the bot answers only to its name, which Slack has checked.
            activity.Text = $"{Mention} {text}";
            activity.Entities = [new Mention { Type = "mention", Mentioned = activity.Recipient, Text = Mention }];
        }

        return activity;
    }

    /// <param name="place">Where, and who.</param>
    /// <param name="id">The press.</param>
    /// <param name="data">What the button carries, with the inputs beside it.</param>
    /// <param name="who">What Slack tells of the person.</param>
    /// <param name="on">The message or modal that shows the answer and can be changed later; null where there is none.</param>
    public static Activity Press(SlackPlace place, string id, JObject data, SlackUser who, string? on = null)
    {
        var activity = Envelope(ActivityTypes.Invoke, place, id, who);
        activity.Name = "adaptiveCard/action";
        activity.ReplyToId = on;
        activity.Value = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = data["verb"], ["data"] = data },
        };
        return activity;
    }

    /// <summary>Says that what answers cannot be changed later: only the person sees it, and Slack gives it no name.</summary>
    public static Activity ThatNobodyCanChange(Activity activity)
    {
        activity.DeliveryMode = DeliveryModes.Ephemeral;
        return activity;
    }

    private static Activity Envelope(string type, SlackPlace place, string id, SlackUser who) => new()
    {
        Type = type,
        Id = id,
        ChannelId = Microsoft.Bot.Connector.Channels.Slack,
        ServiceUrl = "https://slack.com/api/",
        Locale = IsCulture(who.Locale) ? who.Locale : null,
        From = new ChannelAccount(place.AccountId, who.Name),
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
