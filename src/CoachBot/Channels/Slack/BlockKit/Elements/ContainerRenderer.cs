using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>A container's items one below the other. Slack has no coloured boxes; our cards never say a thing by colour alone.</summary>
internal sealed class ContainerRenderer() : ElementRenderer<AdaptiveContainer>(AdaptiveContainer.TypeName)
{
    protected override void Render(AdaptiveContainer element, CardRendering rendering)
    {
        rendering.Elements(element.Items);
        if (element.SelectAction is { } action)
        {
            rendering.Actions([action]);
        }
    }
}
