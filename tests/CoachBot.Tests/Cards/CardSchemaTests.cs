using CoachBot.Tests.Drivers;
using Newtonsoft.Json;

namespace CoachBot.Tests.Cards;

public sealed class CardSchemaTests(CoachApp app) : IClassFixture<CoachApp>
{
    private static readonly string[] Messages =
    [
        "Enfin un gouvernement qui écoute les PME ! Lettre : http://exemple.fr/lettre #pme #industrie #emploi",
        "At last a government that listens! Letter: http://example.com/letter #sme #industry #jobs",
        "Our Leeds plant turns 40: open day on Saturday from 10 to 4.",
        "Pourquoi éviter la politique ?", "Combien de tweets par semaine Elon Musk publie-t-il ?",
        "un conseil", "a tip about crisis", "help", "aide", "langue anglais", "settings", "mes données", "oublie-moi", "",
    ];

    [SkippableFact]
    public async Task Every_card_is_valid()
    {
        using var client = new BotClient(app.Address);
        var cards = new List<CardReader>();
        foreach (var message in Messages)
        {
            var card = await client.SayAsync(message);
            cards.Add(card);
            foreach (var verb in new[] { "explain", "apply-fix", "apply-all", "dismiss-finding", "ask", "another-tip" })
            {
                if (card.Buttons(verb) is [var first, ..])
                {
                    cards.Add(await client.PressAsync(first));
                }
            }
        }

        var verdicts = CardSchema.Check(cards.Select(card => card.Card.ToString(Formatting.None)));

        Assert.Equal(cards.Count, verdicts.Count);
        Assert.All(verdicts, verdict => Assert.Equal("valid", verdict));
    }

    [SkippableFact]
    public void A_card_with_a_mistake_is_not_valid() =>
        Assert.NotEqual("valid", Assert.Single(CardSchema.Check(["{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"TextBlock\"}]}"])));
}
