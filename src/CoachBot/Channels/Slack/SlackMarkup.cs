using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>Reads Slack's markup as the text that a person typed.</summary>
internal static partial class SlackMarkup
{
    public static bool Mentions(string? text, string user) => text is not null && (text.Contains($"<@{user}>", StringComparison.Ordinal) || text.Contains($"<@{user}|", StringComparison.Ordinal));

    /// <param name="text">The text with links, mentions and escapes as Slack writes them.</param>
    /// <param name="withoutUser">A user whose mentions are left out; null for nobody.</param>
    /// <param name="blocks">The message's blocks, which know its emoji; null where there are none.</param>
    public static string ToPlain(string? text, string? withoutUser = null, JArray? blocks = null)
    {
        var plain = AngleRegex().Replace(text ?? "", match => Read(match.Groups["target"].Value, match.Groups["label"] is { Success: true } label ? label.Value : null, withoutUser));
        var typed = plain.Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
        return EmojiNames.Replace(typed, blocks).Trim();
    }

    private static string Read(string target, string? label, string? withoutUser) => target[0] switch
    {
        '@' => target[1..] == withoutUser ? "" : "@" + (label ?? target[1..]),
        '#' => "#" + (label ?? target[1..]),
        '!' => Special(target[1..], label),
        _ => Link(target, label),
    };

    private static string Special(string name, string? label) => label switch
    {
        ['@', ..] => label,
        null => "@" + name,
        _ when name.StartsWith("date^", StringComparison.Ordinal) => label,
        _ => "@" + label.TrimStart('@'),
    };

    /// <summary>A link that Slack found in the text keeps what was typed; one hidden behind other words is shown, because the post would show it.</summary>
    private static string Link(string target, string? label) =>
        label is null ? target
        : target.EndsWith(label, StringComparison.OrdinalIgnoreCase) || target.TrimEnd('/').EndsWith(label, StringComparison.OrdinalIgnoreCase) ? label
        : target.StartsWith("mailto:", StringComparison.Ordinal) || target.StartsWith("tel:", StringComparison.Ordinal) ? label
        : $"{label} {target}";

    [GeneratedRegex(@"<(?<target>(?:[@#!]|[a-zA-Z][a-zA-Z0-9+.-]*:)[^<>|\s][^<>|]*)(?:\|(?<label>[^<>]*))?>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AngleRegex();
}
