using System.Text;
using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;

namespace CoachBot.Tests.Slack.BlockKit;

public sealed class SlackTypesTests(CardTour tour) : IClassFixture<CardTour>
{
    private const string Import = "import type { HomeView, KnownBlock, ModalView } from '@slack/types';\n";

    [SkippableFact]
    public void Every_card_compiles_against_the_types_of_Slack()
    {
        var renderer = new BlockKitRenderer();
        var kinds = tour.Kinds.Select(card => SlackReader.Card(card));
        var modal = new ModalFrame { Submit = "OK", Close = "No", CallbackId = "x", PrivateMetadata = "{}" };
        var module = new StringBuilder(Import);
        foreach (var (card, number) in kinds.Append(EveryElement()).Select((card, number) => (card, number)))
        {
            module.Append("export const message").Append(number).Append(": KnownBlock[] = ").Append(renderer.Render(card).Blocks).Append(";\n");
        }

        module.Append("export const modal: ModalView & { blocks: KnownBlock[] } = ").Append(renderer.RenderModal(EveryElement(), modal).View).Append(";\n");
        module.Append("export const home: HomeView & { blocks: KnownBlock[] } = ").Append(renderer.RenderModal(EveryElement(), new ModalFrame { IsHome = true }).View).Append(";\n");
        Assert.Equal("", SlackTypes.Compile(module.ToString()));
    }

    [SkippableFact]
    public void A_block_with_a_mistake_does_not_compile() =>
        Assert.Contains("error TS", SlackTypes.Compile(Import + "export const blocks: KnownBlock[] = [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }];\n"), StringComparison.Ordinal);

    /// <summary>The elements that Slack has a counterpart of but today's cards do not use.</summary>
    private static AdaptiveCard EveryElement() => new("1.5")
    {
        Lang = "en",
        FallbackText = "x",
        Body =
        [
            new AdaptiveTextBlock("• item"),
            new AdaptiveRichTextBlock { Inlines = [new AdaptiveTextRun("link") { Italic = true, Underline = true, Strikethrough = true, FontType = AdaptiveFontType.Monospace, SelectAction = new AdaptiveOpenUrlAction { Url = new Uri("https://example.com") } }] },
            new AdaptiveTextInput { Id = "text", Label = "Text", Value = "v", Placeholder = "p", IsMultiline = true },
            new AdaptiveChoiceSetInput { Id = "menu", Label = "Menu", Value = "a", Choices = [new AdaptiveChoice { Title = "A", Value = "a" }] },
            new AdaptiveChoiceSetInput { Id = "radio", Label = "Radio", Value = "a", Style = AdaptiveChoiceInputStyle.Expanded, Choices = [new AdaptiveChoice { Title = "A", Value = "a" }] },
            new AdaptiveChoiceSetInput { Id = "many", Label = "Many", Value = "1", IsMultiSelect = true, Choices = [.. Enumerable.Range(1, 20).Select(number => new AdaptiveChoice { Title = $"{number}", Value = $"{number}" })] },
        ],
        Actions = [new AdaptiveOpenUrlAction { Title = "Open", Url = new Uri("https://example.com"), Style = "positive" }, new AdaptiveShowCardAction { Title = "Show", Card = new AdaptiveCard("1.5") }],
    };
}
