using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in the text of a message.</summary>
public static class ActivityExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Takes the bot's own mention out of the text and returns the text.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes every mention of <paramref name="id"/> out of the text and returns the text.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (Mention mention in activity.GetMentions().Where(mention => IsOf(mention, id)))
        {
            if (!string.IsNullOrEmpty(mention.Text) && activity.Text is not null)
            {
                activity.Text = Regex.Replace(activity.Text, Regex.Escape(mention.Text), string.Empty, RegexOptions.IgnoreCase, Patience).Trim();
            }
        }

        return activity.Text;
    }

    /// <summary>Whether the recipient, as a rule the bot, is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Whether <paramref name="id"/> is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => IsOf(mention, id));

    private static bool IsOf(Mention mention, string id) =>
        id is not null && string.Equals(mention.Mentioned?.Id, id, StringComparison.Ordinal);
}
