using AdaptiveCards;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Reads blocks as a person does.</summary>
internal static class SlackReader
{
    /// <summary>The card that a channel received, as the bot made it.</summary>
    public static AdaptiveCard Card(CardReader card) => AdaptiveCard.FromJson(card.Card.ToString()).Card;

    /// <summary>All words, without the spaces between them: how lines are joined is not the matter.</summary>
    public static string Words(IEnumerable<JObject> blocks) => Squeeze(string.Concat(blocks.SelectMany(Texts)));

    public static IReadOnlyList<JObject> Buttons(IEnumerable<JObject> blocks) =>
        [.. blocks.SelectMany(block => block.DescendantsAndSelf()).OfType<JObject>().Where(element => (string?)element["type"] == "button")];

    public static string Squeeze(string words) => string.Concat(words.Where(character => !char.IsWhiteSpace(character) && character != '•'));

    private static IEnumerable<string> Texts(JObject block) => block.Descendants().OfType<JProperty>()
        .Where(property => property.Value.Type == JTokenType.String && property.Name is "text" or "alt_text")
        .Select(property => (string)property.Value!);
}
