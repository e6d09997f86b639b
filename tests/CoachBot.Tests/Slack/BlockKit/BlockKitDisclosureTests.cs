using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class BlockKitDisclosureTests
{
    private static readonly BlockKitRenderer Renderer = new();

    [Fact]
    public void A_card_within_a_card_opens_and_closes_by_its_button()
    {
        var card = Card([new AdaptiveActionSet { Actions = [Show("Why?", new AdaptiveTextBlock("because"))] }]);

        var closed = Renderer.Render(card);
        var open = Renderer.RenderShown(card, Press(closed, "▸ Why?"));
        var closedAgain = Renderer.RenderShown(card, Press(open, "▾ Why?"));

        Assert.DoesNotContain("because", closed.Blocks.ToString(), StringComparison.Ordinal);
        Assert.Contains("because", open.Blocks.ToString(), StringComparison.Ordinal);
        Assert.Equal(closed.Blocks.ToString(), closedAgain.Blocks.ToString());
    }

    [Fact]
    public void A_card_within_an_open_card_opens_too_and_leaves_the_others_as_they_are()
    {
        var card = Card(
            [new AdaptiveActionSet { Actions = [Show("Other", new AdaptiveTextBlock("other words"))] }],
            Show("Outer", new AdaptiveActionSet { Actions = [Show("Inner", new AdaptiveTextBlock("inner words"))] }));

        var message = Renderer.RenderShown(card, Press(Renderer.Render(card), "▸ Outer"));
        message = Renderer.RenderShown(card, Press(message, "▸ Inner"));

        Assert.Contains("inner words", message.Blocks.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("other words", message.Blocks.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_are_toggled_shown_and_hidden()
    {
        var card = Card(
            [new AdaptiveTextBlock("details") { Id = "details", IsVisible = false }, new AdaptiveTextBlock("intro") { Id = "intro" }],
            new AdaptiveToggleVisibilityAction { Title = "Toggle", TargetElements = ["details", new AdaptiveTargetElement("intro", false)] });

        var pressed = Renderer.RenderShown(card, Press(Renderer.Render(card), "Toggle"));

        Assert.Contains("\"details\"", pressed.Blocks.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"intro\"", pressed.Blocks.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_too_large_for_a_message_has_pages_and_a_way_back()
    {
        var card = Card([.. Enumerable.Range(1, 120).Select(number => new AdaptiveTextBlock($"Line {number}") { Id = $"line-{number}" })]);

        var first = Renderer.Render(card);
        var second = Renderer.RenderShown(card, Press(first, "Show more (1/3) ▸"));

        Assert.Contains("Line 49", first.Blocks.ToString(), StringComparison.Ordinal);
        Assert.Contains("Line 50", second.Blocks.ToString(), StringComparison.Ordinal);
        Assert.Equal(first.Blocks.ToString(), Renderer.RenderShown(card, Press(second, "◂ Back")).Blocks.ToString());
    }

    [Fact]
    public void A_page_ends_where_the_card_has_a_line_across()
    {
        var card = Card([.. Enumerable.Range(1, 60).Select(number => new AdaptiveTextBlock($"Line {number}") { Id = $"line-{number}", Separator = number == 40 })]);

        var first = Renderer.Render(card).Blocks;

        Assert.Equal("line-39", (string?)first[first.Count - 2]!["block_id"]);
        Assert.DoesNotContain(first, block => (string?)block["type"] == "divider");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("99.-1.1e3@0")]
    [InlineData("@999999999999")]
    public void A_target_that_is_not_ours_shows_the_card_as_it_starts(string target)
    {
        var card = Card([new AdaptiveTextBlock("words")], Show("Why?", new AdaptiveTextBlock("because")));

        Assert.Equal(Renderer.Render(card).Blocks.ToString(), Renderer.RenderShown(card, target).Blocks.ToString());
    }

    [Fact]
    public void A_modal_shows_the_same()
    {
        var card = Card([new AdaptiveTextBlock("words")], Show("Why?", new AdaptiveTextBlock("because")));
        var target = Press(Renderer.Render(card), "▸ Why?");

        Assert.Contains("because", Renderer.RenderModal(card, new ModalFrame { Shown = target }).View.ToString(), StringComparison.Ordinal);
    }

    private static string Press(SlackMessage message, string title)
    {
        BlockLint.Message(message.Text, message.Blocks);
        var button = Assert.Single(SlackReader.Buttons(message.Blocks.Cast<JObject>()), button => (string?)button.SelectToken("text.text") == title);
        Assert.StartsWith("coach.show:", (string?)button["action_id"], StringComparison.Ordinal);
        return (string)button["value"]!;
    }

    private static AdaptiveShowCardAction Show(string title, params AdaptiveElement[] elements) => new() { Title = title, Card = new AdaptiveCard("1.5") { Body = [.. elements] } };

    private static AdaptiveCard Card(AdaptiveElement[] elements, params AdaptiveAction[] actions) =>
        new("1.5") { Lang = "en", FallbackText = "x", Body = [.. elements], Actions = [.. actions] };
}
