using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>A heading becomes a header, subtle text small print, the rest a line.</summary>
internal sealed class TextBlockRenderer() : ElementRenderer<AdaptiveTextBlock>(AdaptiveTextBlock.TypeName)
{
    protected override void Render(AdaptiveTextBlock element, CardRendering rendering)
    {
        var text = SlackText.Clean(element.Text ?? "");
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (element.IsSubtle)
        {
            rendering.Blocks.Small(text);
        }
        else if (element.Style == AdaptiveTextBlockStyle.Heading && text.Length <= SlackLimits.Header)
        {
            rendering.Blocks.Add(new() { ["type"] = "header", ["text"] = SlackText.Plain(text, SlackLimits.Header) });
        }
        else
        {
            rendering.Blocks.Paragraph(Bullet.KindOf(text), new Run(Bullet.Strip(text), Style(element)));
        }
    }

    private static RunStyle Style(AdaptiveTextBlock element) =>
        (element.Weight == AdaptiveTextWeight.Bolder || element.Style == AdaptiveTextBlockStyle.Heading ? RunStyle.Bold : RunStyle.None)
        | (element.FontType == AdaptiveFontType.Monospace ? RunStyle.Code : RunStyle.None);
}
