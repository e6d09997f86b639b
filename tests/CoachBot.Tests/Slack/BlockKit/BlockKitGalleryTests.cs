using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Tests.Cards;
using CoachBot.Tests.Drivers;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class BlockKitGalleryTests(CardTour tour) : IClassFixture<CardTour>
{
    private static readonly BlockKitRenderer Renderer = new();

    [Fact]
    public void Every_card_is_a_message_a_modal_and_a_home_that_Slack_takes() => Assert.All(
        tour.Cards,
        card =>
        {
            Assert.NotEmpty(Pages.Of(SlackReader.Card(card)));
            BlockLint.View(Renderer.RenderModal(SlackReader.Card(card), new ModalFrame { Title = "Coach", Close = "OK", CallbackId = "coach", PrivateMetadata = "{}" }).View);
            BlockLint.View(Renderer.RenderModal(SlackReader.Card(card), new ModalFrame { IsHome = true }).View);
        });

    [Fact]
    public void Every_card_fits_one_message() => Assert.All(
        tour.Cards,
        card => Assert.Single(Pages.Of(SlackReader.Card(card))));

    [Fact]
    public void A_message_says_what_the_card_says_in_its_order() => Assert.All(
        tour.Cards,
        card =>
        {
            var shown = SlackReader.Words(Pages.Of(SlackReader.Card(card)).SelectMany(page => page));
            var position = 0;
            foreach (var words in CardWords(card.Card))
            {
                var found = shown.IndexOf(words, position, StringComparison.Ordinal);
                Assert.True(found >= 0, $"'{words}' is not, or not in its place, in:\n{shown}");
                position = found + words.Length;
            }
        });

    [Fact]
    public void The_ids_of_the_contract_are_ids_of_blocks() => Assert.All(
        tour.Cards,
        card => Assert.Subset(
            Pages.Of(SlackReader.Card(card)).SelectMany(page => page).Select(block => ((string?)block["block_id"])?.Replace("input:", "", StringComparison.Ordinal)).OfType<string>().ToHashSet(StringComparer.Ordinal),
            card.Ids.ToHashSet(StringComparer.Ordinal)));

    [Fact]
    public void Every_button_carries_its_verb_and_its_data() => Assert.All(
        tour.Cards,
        card =>
        {
            var actions = card.Card.Descendants().OfType<JObject>().Where(action => (string?)action["type"] == "Action.Execute").ToList();
            var buttons = SlackReader.Buttons(Pages.Of(SlackReader.Card(card)).SelectMany(page => page));
            Assert.Equal(actions.Select(action => action["data"]!.ToString()), buttons.Select(button => JObject.Parse((string)button["value"]!).ToString()));
            Assert.All(actions.Zip(buttons), pair => Assert.StartsWith((string)pair.First["verb"]! + ":", (string?)pair.Second["action_id"], StringComparison.Ordinal));
        });

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Whatever_text_stands_on_any_card_Slack_takes_it(string hostile)
    {
        // One card of each kind, and a tenth of its texts: 20,000 characters everywhere would be hundreds of pages.
        foreach (var (card, number) in tour.Kinds.Select((card, number) => (card, number)))
        {
            var changed = (JObject)card.Card.DeepClone();
            foreach (var (words, index) in Texts(changed).ToList().Select((words, index) => (words, index)))
            {
                words.Value = hostile.Length < 1000 || index % 10 == number % 10 ? hostile : words.Value;
            }

            _ = Pages.Of(SlackReader.Card(new CardReader(changed)));
            Assert.NotEmpty(Pages.OfView(SlackReader.Card(new CardReader(changed))));
        }
    }

    [Theory]
    [MemberData(nameof(WorstDrafts.All), MemberType = typeof(WorstDrafts))]
    public async Task The_worst_draft_is_reviewed_in_messages_that_Slack_takes(string draft)
    {
        using var client = new BotClient(tour.Address);
        var card = await client.SayAsync("review: " + draft);
        Assert.NotEmpty(Pages.Of(SlackReader.Card(card)));
        foreach (var button in card.Buttons("explain"))
        {
            Assert.NotEmpty(Pages.Of(SlackReader.Card(await client.PressAsync(button))));
        }
    }

    private static IEnumerable<JProperty> Texts(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(property => property.Name is "text" or "title" or "fallbackText" || (property.Name is "value" && property.Value.Type == JTokenType.String));

    private static IEnumerable<string> CardWords(JObject card) => card.Descendants().OfType<JProperty>()
        .Where(property => property.Name is "text" or "title" && property.Ancestors().OfType<JProperty>().All(ancestor => ancestor.Name != "fallback"))
        .Select(property => SlackReader.Squeeze((string)property.Value!))
        .Where(words => words.Length > 0);
}
