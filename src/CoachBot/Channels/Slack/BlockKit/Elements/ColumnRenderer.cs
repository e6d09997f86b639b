using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal sealed class ColumnRenderer() : ElementRenderer<AdaptiveColumn>(AdaptiveColumn.TypeName)
{
    protected override void Render(AdaptiveColumn element, CardRendering rendering)
    {
        rendering.Elements(element.Items);
        if (element.SelectAction is { } action)
        {
            rendering.Actions([action]);
        }
    }
}
