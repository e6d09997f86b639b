using System.Text;
using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>The plain text beside the blocks. Slack reads it as mrkdwn, so it is escaped, and cut before it is escaped.</summary>
internal static class FallbackText
{
    public static string Of(AdaptiveCard card, JArray blocks)
    {
        var words = SlackText.Clean(card.FallbackText ?? "").Trim();
        if (words.Length == 0)
        {
            words = blocks.SelectTokens("$..text").OfType<JValue>().Select(text => (string?)text).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "…";
        }

        return Cut(words);
    }

    /// <summary>As much of a text as Slack takes, escaped.</summary>
    public static string Cut(string words)
    {
        for (var most = SlackLimits.FallbackBytes; ; most = most * 3 / 4)
        {
            var text = SlackText.Escape(SlackText.Shorten(words, most));
            if (Encoding.UTF8.GetByteCount(text) <= SlackLimits.FallbackBytes)
            {
                return text;
            }
        }
    }
}
