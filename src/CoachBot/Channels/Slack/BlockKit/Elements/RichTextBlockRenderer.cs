using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>Somebody's words become a quote, a sentence after a bold label a line. Highlights are bold; the grave ones carry an icon too.</summary>
internal sealed class RichTextBlockRenderer() : ElementRenderer<AdaptiveRichTextBlock>(AdaptiveRichTextBlock.TypeName)
{
    private const string Grave = "✖\u00A0";

    protected override void Render(AdaptiveRichTextBlock element, CardRendering rendering)
    {
        var inlines = element.Inlines.OfType<AdaptiveTextRun>().ToList();
        if (inlines.Count > 0 && inlines.TrueForAll(run => run.IsSubtle))
        {
            rendering.Blocks.Small(string.Concat(inlines.Select(run => run.Text)));
        }
        else if (inlines is [{ } first, ..])
        {
            var runs = Runs(inlines).ToList();
            var bullet = string.IsNullOrEmpty(element.Id) && Bullet.IsOn(first.Text);
            if (bullet)
            {
                runs[0] = runs[0] with { Text = Bullet.Strip(runs[0].Text) };
            }

            rendering.Blocks.Paragraph(bullet ? ParagraphKind.Bullet : IsLabel(first) ? ParagraphKind.Plain : ParagraphKind.Quote, runs);
        }
    }

    private static bool IsLabel(AdaptiveTextRun run) => run.Weight == AdaptiveTextWeight.Bolder && !run.Highlight;

    private static IEnumerable<Run> Runs(IReadOnlyList<AdaptiveTextRun> inlines)
    {
        var marked = false;
        foreach (var inline in inlines)
        {
            var mark = inline.Highlight && inline.Color == AdaptiveTextColor.Attention;
            var text = mark && !marked ? Grave + inline.Text : inline.Text ?? "";
            marked = mark;
            yield return new Run(text, Style(inline), SafeUrl.Of((inline.SelectAction as AdaptiveOpenUrlAction)?.Url));
        }
    }

    private static RunStyle Style(AdaptiveTextRun run) =>
        (run.Highlight || run.Weight == AdaptiveTextWeight.Bolder ? RunStyle.Bold : RunStyle.None)
        | (run.Italic ? RunStyle.Italic : RunStyle.None)
        | (run.Strikethrough ? RunStyle.Strike : RunStyle.None)
        | (run.Underline ? RunStyle.Underline : RunStyle.None)
        | (run.FontType == AdaptiveFontType.Monospace ? RunStyle.Code : RunStyle.None);
}
