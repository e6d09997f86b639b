using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests;

public class CardJsonTests
{
    [Fact]
    public void Defaults_are_not_written() =>
        AssertJson("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"hi"}]}""", new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("hi") } });

    [Fact]
    public void Every_property_has_its_json_name()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "plain",
            Lang = "fr",
            Speak = "say",
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = ["u1"] },
            Body =
            {
                new AdaptiveTextBlock("T")
                {
                    Id = "t", Size = AdaptiveTextSize.ExtraLarge, Weight = AdaptiveTextWeight.Bolder, Color = AdaptiveTextColor.Attention, IsSubtle = true, Wrap = true, MaxLines = 2,
                    FontType = AdaptiveFontType.Monospace, Style = AdaptiveTextBlockStyle.Heading, HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                    Spacing = AdaptiveSpacing.None, Separator = true, IsVisible = false, Height = AdaptiveHeight.Stretch,
                },
                new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("R") { Highlight = true, Strikethrough = true, Underline = true, Italic = true } } },
            },
        };
        card.AdditionalProperties["msteams"] = new { width = "Full" };

        AssertJson(
            """
            {
              "type": "AdaptiveCard", "version": "1.5", "fallbackText": "plain", "lang": "fr", "speak": "say",
              "refresh": { "action": { "type": "Action.Execute", "verb": "refresh" }, "userIds": ["u1"] },
              "body": [
                { "type": "TextBlock", "id": "t", "text": "T", "size": "extraLarge", "weight": "bolder", "color": "attention", "isSubtle": true, "wrap": true, "maxLines": 2,
                  "fontType": "monospace", "style": "heading", "horizontalAlignment": "right", "spacing": "none", "separator": true, "isVisible": false, "height": "stretch" },
                { "type": "RichTextBlock", "inlines": [{ "type": "TextRun", "text": "R", "highlight": true, "strikethrough": true, "underline": true, "italic": true }] }
              ],
              "msteams": { "width": "Full" }
            }
            """,
            card);
    }

    [Fact]
    public void Containers_hold_columns_facts_and_pictures()
    {
        var card = new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Warning,
                    Bleed = true,
                    Items = { new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = "auto", VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center } } } },
                },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("a", "b") } },
                new AdaptiveImage("https://example.org/x.png") { AltText = "x", Size = AdaptiveImageSize.Small, Style = AdaptiveImageStyle.Person },
            },
        };

        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [
              { "type": "Container", "style": "warning", "bleed": true, "items": [
                { "type": "ColumnSet", "columns": [{ "type": "Column", "width": "auto", "verticalContentAlignment": "center", "items": [] }] }] },
              { "type": "FactSet", "facts": [{ "title": "a", "value": "b" }] },
              { "type": "Image", "url": "https://example.org/x.png", "altText": "x", "size": "small", "style": "person" }] }
            """,
            card);
    }

    [Fact]
    public void Inputs_are_written()
    {
        var card = new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveTextInput { Id = "draft", Label = "L", IsRequired = true, ErrorMessage = "E", IsMultiline = true, MaxLength = 280, Placeholder = "P", Value = "V" },
                new AdaptiveChoiceSetInput { Id = "c", Style = AdaptiveChoiceInputStyle.Expanded, IsMultiSelect = true, Choices = { new AdaptiveChoice { Title = "One", Value = "1" } } },
                new AdaptiveToggleInput { Id = "g", Title = "G" },
            },
        };

        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [
              { "type": "Input.Text", "id": "draft", "label": "L", "isRequired": true, "errorMessage": "E", "isMultiline": true, "maxLength": 280, "placeholder": "P", "value": "V" },
              { "type": "Input.ChoiceSet", "id": "c", "style": "expanded", "isMultiSelect": true, "choices": [{ "title": "One", "value": "1" }] },
              { "type": "Input.Toggle", "id": "g", "title": "G" }] }
            """,
            card);
    }

    [Fact]
    public void Actions_are_written_with_their_fallback()
    {
        var card = new AdaptiveCard("1.5")
        {
            Actions =
            {
                new AdaptiveExecuteAction
                {
                    Title = "Fix", Verb = "apply-fix", Data = new { finding = 1 }, Style = "positive", Tooltip = "tip", IsEnabled = false, Mode = AdaptiveActionMode.Secondary,
                    AssociatedInputs = AdaptiveAssociatedInputs.None, Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Fix", DataJson = """{"finding":1}""" }),
                },
                new AdaptiveOpenUrlAction { Title = "Open", Url = new Uri("https://example.org/"), Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
                new AdaptiveShowCardAction { Title = "More", Card = new AdaptiveCard("1.5") },
                new AdaptiveToggleVisibilityAction { Title = "Toggle", TargetElements = { "why", new AdaptiveTargetElement("how", true) } },
            },
        };

        AssertJson(
            """
            { "type": "AdaptiveCard", "version": "1.5", "body": [], "actions": [
              { "type": "Action.Execute", "title": "Fix", "verb": "apply-fix", "data": { "finding": 1 }, "style": "positive", "tooltip": "tip", "isEnabled": false, "mode": "secondary",
                "associatedInputs": "none", "fallback": { "type": "Action.Submit", "title": "Fix", "data": { "finding": 1 } } },
              { "type": "Action.OpenUrl", "title": "Open", "url": "https://example.org/", "fallback": "drop" },
              { "type": "Action.ShowCard", "title": "More", "card": { "type": "AdaptiveCard", "version": "1.5", "body": [] } },
              { "type": "Action.ToggleVisibility", "title": "Toggle", "targetElements": [{ "elementId": "why" }, { "elementId": "how", "isVisible": true }] }] }
            """,
            card);
    }

    [Theory]
    [InlineData("1.5", 1, 5)]
    [InlineData("2.0", 2, 0)]
    public void A_version_is_read_and_compared(string text, int major, int minor)
    {
        AdaptiveSchemaVersion version = text;

        Assert.Equal(new AdaptiveSchemaVersion(major, minor), version);
        Assert.True(version > new AdaptiveSchemaVersion(1, 4));
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    public void A_version_that_is_none_is_refused(string text) => Assert.Throws<ArgumentException>(() => new AdaptiveSchemaVersion(text));

    private static void AssertJson(string expected, AdaptiveCard card) =>
        Assert.True(JToken.DeepEquals(JToken.Parse(expected), JToken.Parse(card.ToJson())), card.ToJson());
}
