using System.Text;
using CoachBot.Coaching.Crisis;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>Markdown without its markup: a line a paragraph, list items with a dash.</summary>
internal static class PlainText
{
    /// <summary>The lines of a block; none where it has no words, as HTML or a rule.</summary>
    public static IEnumerable<string> Of(Block block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany((item, index) => Item(item, list.IsOrdered ? $"{index + 1}. " : "– ")),
        Table table => table.OfType<TableRow>().Select(row => string.Join(" · ", row.OfType<TableCell>().Select(cell => string.Join(' ', cell.SelectMany(Of))))),
        ContainerBlock container => container.SelectMany(Of),
        HtmlBlock => [],
        CodeBlock code => code.Lines.ToString().Split('\n').Select(Clean).Where(line => line.Length > 0),
        LeafBlock leaf when Line(leaf) is { Length: > 0 } line => [line],
        _ => [],
    };

    /// <summary>The words of a paragraph or a heading.</summary>
    public static string Line(LeafBlock block)
    {
        var words = new StringBuilder();
        Append(words, block.Inline);
        return Clean(words.ToString());
    }

    private static IEnumerable<string> Item(ListItemBlock item, string mark) =>
        item.SelectMany(Of).Select((line, index) => index == 0 ? mark + line : line);

    private static void Append(StringBuilder words, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                words.Append(link.Url);
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case ContainerInline container:
                AppendAll(words, container);
                break;
        }
    }

    private static void AppendAll(StringBuilder words, ContainerInline container)
    {
        foreach (var child in container)
        {
            Append(words, child);
        }

        if (container is LinkInline { IsImage: false, Url: { } url } && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            words.Append(" (").Append(url).Append(')');
        }
    }

    // Signs that turn the direction of what follows, and all other controls, would act on the card around the text.
    private static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            var isBlank = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!isBlank && !Typed.TurnsTextAround(c) && c != '\uFEFF')
            {
                clean.Append(c);
            }
            else if (isBlank && clean.Length > 0 && clean[^1] != ' ')
            {
                clean.Append(c is '\u00A0' or '\u202F' ? c : ' ');
            }
        }

        return clean.ToString().Trim();
    }
}
