using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Text as Slack takes it.</summary>
internal static class SlackText
{
    private const string Ellipsis = "…";

    /// <summary>A text object that Slack shows as it is: no mentions, no links, no emoji codes.</summary>
    public static JObject Plain(string? text, int most)
    {
        var shown = Shorten(Clean(text ?? ""), most);
        return new JObject { ["type"] = "plain_text", ["text"] = string.IsNullOrWhiteSpace(shown) ? Ellipsis : shown, ["emoji"] = false };
    }

    /// <summary>The text, or its beginning and an ellipsis, cut between words where it can be.</summary>
    public static string Shorten(string text, int most) =>
        text.Length <= most ? text : TextSplitter.Split(text, most - Ellipsis.Length).First().TrimEnd() + Ellipsis;

    /// <summary>Escapes what Slack reads as markup in mrkdwn.</summary>
    public static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>Lone surrogates become U+FFFD and line ends one kind; control characters, which no client shows, go.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            if (rune.Value == '\r')
            {
                clean.Append('\n');
            }
            else if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t')
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
