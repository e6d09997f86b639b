using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Bot;

/// <summary>What a person wrote, without what their client put around it.</summary>
internal static partial class MessageText
{
    /// <summary>The text without the mention of the coach; other people's mentions keep their names. Never null.</summary>
    public static string Of(IMessageActivity message)
    {
        var text = message is Activity { Recipient: not null, Entities.Count: > 0 } activity ? activity.RemoveRecipientMention() : message.Text;
        return (message.ChannelId == BotChannels.Msteams ? WithoutMarkup(text) : text)?.Trim() ?? "";
    }

    // Teams writes mentions as <at>Name</at> and what HTML reserves as entities, also in plain text.
    private static string? WithoutMarkup(string? text) => text is null ? null
        : WebUtility.HtmlDecode(MentionTag().Replace(text, "")).Replace('\u00A0', ' ');

    [GeneratedRegex("</?at(?: [^<>]*)?>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex MentionTag();
}
