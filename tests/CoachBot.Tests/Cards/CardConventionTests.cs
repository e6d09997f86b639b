using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Coaching;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Cards;

public sealed class CardConventionTests(CoachApp app) : IClassFixture<CoachApp>
{
    [Fact]
    public async Task No_id_stands_twice_on_a_card() => Assert.All(
        await CardGallery.CollectAsync(app.Address),
        card => Assert.Equal(card.Ids.Distinct(StringComparer.Ordinal), card.Ids));

    [Fact]
    public async Task Every_card_says_the_same_in_plain_text_and_in_its_language() => Assert.All(
        await CardGallery.CollectAsync(app.Address),
        card =>
        {
            Assert.False(string.IsNullOrWhiteSpace(card.FallbackText));
            Assert.Contains(card.Language, (string[])["fr", "en"]);
        });

    [Fact]
    public async Task Every_execute_action_has_a_submit_action_as_its_fallback_with_the_same_data() => Assert.All(
        (await CardGallery.CollectAsync(app.Address)).SelectMany(card => card.Card.Descendants().OfType<JObject>()).Where(action => (string?)action["type"] == "Action.Execute"),
        action =>
        {
            Assert.Equal("Action.Submit", (string?)action["fallback"]!["type"]);
            Assert.True(JToken.DeepEquals(action["data"], action["fallback"]!["data"]));
            Assert.Equal((string?)action["verb"], (string?)action["data"]!["verb"]);
        });

    [Fact]
    public void French_and_English_words_have_the_same_placeholders()
    {
        var (french, tu, english) = (CardText.In(Language.French), CardText.In(Language.French, informal: true), CardText.In(Language.English));
        HaveTheSamePlaceholders(french, tu, english);
        HaveTheSamePlaceholders(ApprovalText.Of(french), ApprovalText.Of(tu), ApprovalText.Of(english));
    }

    private static void HaveTheSamePlaceholders<T>(params T[] texts)
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            Assert.Single(texts.Select(text => new string([.. Placeholders((string)property.GetValue(text)!).Distinct()])).Distinct(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<char> Placeholders(string words) =>
        words.Zip(words.Skip(1)).Where(pair => pair.First == '{' && char.IsDigit(pair.Second)).Select(pair => pair.Second).Order();
}
