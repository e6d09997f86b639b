using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Bot;

/// <summary>Whether a message is meant for the coach: in a group or a channel only when it mentions the coach, or comes from a button.</summary>
internal static class Addressing
{
    public static bool IsForUs(IMessageActivity message) => !IsAmongOthers(message) || message.Value is not null || message.MentionsRecipient();

    public static bool IsAmongOthers(IActivity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    /// <summary>Drops the mentions that are shaped as none: a message is answered all the same.</summary>
    public static void DropBrokenMentions(IActivity activity)
    {
        if (activity is Activity { Entities: { Count: > 0 } entities } message && entities.Any(IsBroken))
        {
            message.Entities = [.. entities.Where(entity => !IsBroken(entity))];
        }
    }

    private static bool IsBroken(Entity? entity)
    {
        try
        {
            return entity is null || (string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase) && entity.GetAs<Mention>() is null);
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
