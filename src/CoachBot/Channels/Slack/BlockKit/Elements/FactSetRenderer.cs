using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>A line a fact, its title in bold. Slack's own fields take no styles without mrkdwn.</summary>
internal sealed class FactSetRenderer() : ElementRenderer<AdaptiveFactSet>(AdaptiveFactSet.TypeName)
{
    protected override void Render(AdaptiveFactSet element, CardRendering rendering)
    {
        foreach (var fact in element.Facts)
        {
            rendering.Blocks.Paragraph(ParagraphKind.Plain, new Run($"{fact.Title}{rendering.Words.Colon} ", RunStyle.Bold), new Run(fact.Value ?? ""));
        }
    }
}
