using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>An image on the web; Slack fetches it itself, so one inside the card shows as its description.</summary>
internal sealed class ImageRenderer() : ElementRenderer<AdaptiveImage>(AdaptiveImage.TypeName)
{
    protected override void Render(AdaptiveImage element, CardRendering rendering)
    {
        var description = SlackText.Shorten(SlackText.Clean(element.AltText ?? ""), SlackLimits.AltText);
        if (SafeUrl.Of(element.Url) is { } url)
        {
            rendering.Blocks.Add(new() { ["type"] = "image", ["image_url"] = url, ["alt_text"] = string.IsNullOrWhiteSpace(description) ? element.Type : description });
        }
        else
        {
            rendering.NotShown(string.IsNullOrWhiteSpace(description) ? element.Type : description);
        }

        if (element.SelectAction is { } action)
        {
            rendering.Actions([action]);
        }
    }
}
