using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>What Teams shows around a card: the sources of an answer as citations, and thumbs.</summary>
internal static class TeamsReply
{
    // The longest that Teams shows.
    private const int MostNameCharacters = 79;
    private const int MostAbstractCharacters = 159;

    /// <summary>Adds to a message with a card on it what the card's subject calls for.</summary>
    public static void Dress(Activity message, CoachReply reply)
    {
        if (reply.Subject.IsRated)
        {
            message.ChannelData = new JObject { ["feedbackLoop"] = new JObject { ["type"] = "default" } };
        }

        if (reply.Subject.Kind is "answer" or "tip" && Citations(reply.Card) is { Count: > 0 } citations)
        {
            // Teams shows a citation where the text has its number.
            message.Text = reply.Text.CitedAnswer + string.Concat(citations.Select(citation => $" [{citation["position"]}]"));
            // No AIGeneratedContent label: people wrote the answers and the rules.
            MessageEntity.On(message).Properties["citation"] = citations;
        }
    }

    private static JArray Citations(AdaptiveCard card) => new(
        from container in card.Body.OfType<AdaptiveContainer>()
        let source = container.Items.OfType<AdaptiveTextBlock>().FirstOrDefault(block => block.Id?.StartsWith("citation-", StringComparison.Ordinal) == true)
        let words = container.Items.OfType<AdaptiveTextBlock>().FirstOrDefault(block => block.Id is null && block.Weight != AdaptiveTextWeight.Bolder)
        where source is not null && words is not null
        select Claim(source, words));

    private static JObject Claim(AdaptiveTextBlock source, AdaptiveTextBlock words) => new()
    {
        ["@type"] = "Claim",
        ["position"] = int.Parse(source.Id.AsSpan("citation-".Length), System.Globalization.CultureInfo.InvariantCulture),
        ["appearance"] = new JObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Excerpt.Of(source.Text, MostNameCharacters),
            ["abstract"] = Excerpt.Of(words.Text, MostAbstractCharacters),
        },
    };
}
