using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>Columns one below the other, as a phone shows them.</summary>
internal sealed class ColumnSetRenderer() : ElementRenderer<AdaptiveColumnSet>(AdaptiveColumnSet.TypeName)
{
    protected override void Render(AdaptiveColumnSet element, CardRendering rendering)
    {
        rendering.Elements(element.Columns);
        if (element.SelectAction is { } action)
        {
            rendering.Actions([action]);
        }
    }
}
