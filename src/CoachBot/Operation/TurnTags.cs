using Microsoft.Bot.Schema;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Operation;

/// <summary>How a turn is named in metrics and traces. What a sender made up is "other": it must not grow the series.</summary>
internal static class TurnTags
{
    private const string Other = "other";

    public static string Channel(IActivity activity) => activity.ChannelId switch
    {
        ChannelIds.Msteams or ChannelIds.Slack or ChannelIds.Emulator or ChannelIds.Webchat or ChannelIds.Directline or "web" => activity.ChannelId,
        _ => Other,
    };

    public static string Type(IActivity activity) => activity.Type switch
    {
        ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.Event or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate
            or ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete or ActivityTypes.MessageReaction or ActivityTypes.Typing => activity.Type,
        _ => Other,
    };
}
