using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>What a block counts towards the size of a message, on the safe side of what senders of large messages measured.</summary>
internal static class BlockWeight
{
    private const int Block = 100;

    // Slack stores an emoji by its name: 🤣 is ":rolling_on_the_floor_laughing:".
    private const int Emoji = 16;

    public static int Of(JObject block) => Block + block.Descendants().OfType<JProperty>()
        .Where(property => property.Value.Type == JTokenType.String && property.Name is "text" or "alt_text")
        .Sum(property => Of((string)property.Value!));

    public static int Of(string text)
    {
        var weight = 0;
        foreach (var character in text)
        {
            weight += character switch
            {
                '&' => "&amp;".Length,
                '<' or '>' => "&lt;".Length,
                _ when char.IsHighSurrogate(character) => Emoji,
                _ => char.IsLowSurrogate(character) ? 0 : 1,
            };
        }

        return weight;
    }
}
