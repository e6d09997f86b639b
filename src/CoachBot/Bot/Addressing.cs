using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Whether a message is meant for the coach: in a group or a channel only when it mentions the coach, or comes from a button.</summary>
internal static class Addressing
{
    public static bool IsForUs(IMessageActivity message) => !IsAmongOthers(message) || message.Value is not null || message.MentionsRecipient();

    public static bool IsAmongOthers(IActivity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
}
