using CoachBot.Coaching;
using CoachBot.Tests.Approvals;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json;

namespace CoachBot.Tests.Cards;

public sealed class CardSchemaTests(CoachApp app) : IClassFixture<CoachApp>
{
    [SkippableFact]
    public async Task Every_card_is_valid()
    {
        List<CardReader> cards = [.. await CardGallery.CollectAsync(app.Address), .. Samples.Cards(Language.French), .. Samples.Cards(Language.English)];

        var verdicts = CardSchema.Check(cards.Select(card => card.Card.ToString(Formatting.None)));

        Assert.Equal(cards.Count, verdicts.Count);
        Assert.All(verdicts, verdict => Assert.Equal("valid", verdict));
    }

    [SkippableFact]
    public void A_card_with_a_mistake_is_not_valid() =>
        Assert.NotEqual("valid", Assert.Single(CardSchema.Check(["{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"TextBlock\"}]}"])));
}
