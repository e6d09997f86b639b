using AdaptiveCards;

namespace BotFramework.StandIn.Tests;

public class CardReadingTests
{
    [Fact]
    public void A_card_is_read_as_it_was_written()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "plain",
            Lang = "fr",
            Body =
            {
                new AdaptiveTextBlock("T") { Id = "t", Size = AdaptiveTextSize.ExtraLarge, Wrap = true, IsVisible = false, Height = AdaptiveHeight.Stretch },
                new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("R") { Highlight = true } } },
                new AdaptiveContainer { Style = AdaptiveContainerStyle.Warning, Items = { new AdaptiveFactSet { Facts = { new AdaptiveFact("a", "b") } } } },
                new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = "auto", Items = { new AdaptiveImage("https://example.com/a.png") } } } },
                new AdaptiveTextInput { Id = "draft", IsMultiline = true, MaxLength = 3000 },
                new AdaptiveChoiceSetInput { Id = "choice", Choices = { new AdaptiveChoice { Title = "One", Value = "1" } } },
                new AdaptiveActionSet
                {
                    Actions =
                    {
                        new AdaptiveExecuteAction
                        {
                            Title = "Go",
                            Verb = "go",
                            Data = new Dictionary<string, string>(StringComparer.Ordinal) { ["verb"] = "go" },
                            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Go" }),
                        },
                        new AdaptiveToggleVisibilityAction { Title = "Toggle", TargetElements = { new AdaptiveTargetElement("t", true) } },
                    },
                },
            },
            Actions = { new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("inside") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) } } } } },
        };
        var json = card.ToJson();

        var read = AdaptiveCard.FromJson(json).Card;

        Assert.Equal(json, read.ToJson());
        Assert.IsType<AdaptiveShowCardAction>(Assert.Single(read.Actions));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"type\":\"TextBlock\",\"text\":\"x\"}")]
    [InlineData("{\"type\":\"AdaptiveCard\",\"version\":\"1.5\",\"body\":[{\"type\":\"Unheard.Of\"}]}")]
    public void What_is_no_card_is_refused(string json) => Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
}
