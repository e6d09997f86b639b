using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal sealed class ActionSetRenderer() : ElementRenderer<AdaptiveActionSet>(AdaptiveActionSet.TypeName)
{
    protected override void Render(AdaptiveActionSet element, CardRendering rendering) => rendering.Actions(element.Actions);
}
