using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>
/// Slack writes emoji as names between colons. A post would show the emoji, and some rules look for them: the blocks of a
/// message say which each is; in commands and modals, which have none, the most common names are known.
/// </summary>
internal static partial class EmojiNames
{
    private const string Common =
        "joy 😂|rolling_on_the_floor_laughing 🤣|smile 😄|smiley 😃|grinning 😀|grin 😁|laughing 😆|satisfied 😆|sweat_smile 😅|slightly_smiling_face 🙂|blush 😊|wink 😉|innocent 😇|sunglasses 😎|"
        + "heart_eyes 😍|kissing_heart 😘|yum 😋|stuck_out_tongue 😛|stuck_out_tongue_winking_eye 😜|zany_face 🤪|thinking_face 🤔|face_with_rolling_eyes 🙄|smirk 😏|unamused 😒|neutral_face 😐|expressionless 😑|"
        + "upside_down_face 🙃|clown_face 🤡|shushing_face 🤫|zipper_mouth_face 🤐|hugging_face 🤗|cry 😢|sob 😭|angry 😠|rage 😡|triumph 😤|scream 😱|flushed 😳|exploding_head 🤯|sleeping 😴|mask 😷|nauseated_face 🤢|face_vomiting 🤮|poop 💩|hankey 💩|skull 💀|"
        + "+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|clap 👏|raised_hands 🙌|pray 🙏|muscle 💪|ok_hand 👌|v ✌️|crossed_fingers 🤞|point_up ☝️|point_right 👉|point_down 👇|wave 👋|handshake 🤝|facepalm 🤦|shrug 🤷|middle_finger 🖕|eyes 👀|"
        + "heart ❤️|blue_heart 💙|green_heart 💚|broken_heart 💔|fire 🔥|star ⭐|sparkles ✨|tada 🎉|rocket 🚀|trophy 🏆|medal 🏅|first_place_medal 🥇|100 💯|boom 💥|zap ⚡|bulb 💡|warning ⚠️|rotating_light 🚨|no_entry ⛔|"
        + "white_check_mark ✅|heavy_check_mark ✔️|x ❌|question ❓|exclamation ❗|bell 🔔|mega 📣|loudspeaker 📢|speech_balloon 💬|calendar 📆|date 📅|chart_with_upwards_trend 📈|chart_with_downwards_trend 📉|moneybag 💰|euro 💶|dollar 💵|"
        + "factory 🏭|office 🏢|house 🏠|seedling 🌱|earth_africa 🌍|sunny ☀️|snowflake ❄️|coffee ☕|champagne 🍾|beer 🍺|wine_glass 🍷|cake 🍰|birthday 🎂|gift 🎁|christmas_tree 🎄|flag-fr 🇫🇷|fr 🇫🇷|flag-gb 🇬🇧|gb 🇬🇧|flag-us 🇺🇸|us 🇺🇸|flag-eu 🇪🇺";

    private static readonly Dictionary<string, string> Known = Common.Split('|').ToDictionary(entry => entry.Split(' ')[0], entry => entry.Split(' ')[1], StringComparer.Ordinal);

    /// <param name="text">The text, with names between colons.</param>
    /// <param name="blocks">The message's blocks; null where there are none.</param>
    public static string Replace(string text, JArray? blocks)
    {
        if (!text.Contains(':', StringComparison.Ordinal))
        {
            return text;
        }

        var named = Named(blocks);
        return NameRegex().Replace(text, match => named.GetValueOrDefault(match.Groups["name"].Value) ?? Known.GetValueOrDefault(match.Groups["name"].Value) ?? match.Value);
    }

    private static Dictionary<string, string> Named(JArray? blocks)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in (blocks?.Descendants() ?? []).OfType<JObject>().Where(element => Text(element, "type") == "emoji"))
        {
            if (Text(element, "name") is { } name && Text(element, "unicode") is { } unicode && Read(unicode) is { } emoji)
            {
                named[name] = emoji;
            }
        }

        return named;
    }

    private static string? Text(JObject element, string name) => (element[name] as JValue)?.Value as string;

    /// <summary>Code points in hexadecimal, such as 1f468-200d-1f4bb.</summary>
    private static string? Read(string codes)
    {
        var emoji = new StringBuilder();
        foreach (var code in codes.Split('-'))
        {
            if (!int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || !Rune.TryCreate(value, out var rune))
            {
                return null;
            }

            emoji.Append(rune);
        }

        return emoji.ToString();
    }

    [GeneratedRegex(":(?<name>[a-z0-9_+-]+):", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex NameRegex();
}
