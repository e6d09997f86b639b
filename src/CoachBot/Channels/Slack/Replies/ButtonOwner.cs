using System.Globalization;
using CoachBot.Channels.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>
/// Whose answer a button is on. In a channel anybody can press it, and Slack tells nothing but the block it is in, so
/// the block's id says for whom the card was made, and which kept card it shows more of.
/// </summary>
/// <param name="User">The person the card was made for.</param>
/// <param name="CardId">The kept card; null where it shows all it has.</param>
internal sealed record ButtonOwner(string User, string? CardId)
{
    private const string Prefix = "coach";

    public static ButtonOwner? Read(string? blockId) =>
        blockId?.Split(':') is [Prefix, { Length: > 0 } user, var card, _] ? new ButtonOwner(user, card.Length > 0 ? card : null) : null;

    public static bool CanShowMore(JArray blocks) => Buttons(blocks).Any(button => ((string?)button["action_id"])?.StartsWith(BlockKitRenderer.ShowPrefix, StringComparison.Ordinal) == true);

    public static void Mark(JArray blocks, string user, string? cardId)
    {
        var number = 0;
        foreach (var block in blocks.OfType<JObject>().Where(block => (string?)block["type"] != "input" && Buttons(block).Any()))
        {
            block["block_id"] = string.Create(CultureInfo.InvariantCulture, $"{Prefix}:{user}:{cardId}:{++number}");
        }
    }

    private static IEnumerable<JObject> Buttons(JContainer blocks) => blocks.Descendants().OfType<JObject>().Where(element => element["action_id"] is not null);
}
