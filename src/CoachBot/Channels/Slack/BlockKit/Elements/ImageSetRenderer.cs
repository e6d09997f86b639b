using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal sealed class ImageSetRenderer() : ElementRenderer<AdaptiveImageSet>(AdaptiveImageSet.TypeName)
{
    protected override void Render(AdaptiveImageSet element, CardRendering rendering) => rendering.Elements(element.Images);
}
