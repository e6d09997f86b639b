using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot.Extension;

/// <summary>The text of a Teams message whose body is HTML, as a person reads it.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "P", "DIV", "LI", "BLOCKQUOTE", "TR", "H1", "H2", "H3", "UL", "OL", "PRE" };
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "SCRIPT", "STYLE", "TITLE", "ATTACHMENT", "TEMPLATE" };

    public static string Of(MessageActionsPayloadBody? body) =>
        string.Equals(body?.ContentType, "html", StringComparison.OrdinalIgnoreCase) ? Of(body!.Content ?? "") : (body?.Content ?? "").Trim();

    public static string Of(string html)
    {
        var text = new StringBuilder();
        Read(new HtmlParser().ParseDocument(html).Body!, text);
        var lines = text.Replace('\u00A0', ' ').ToString().Split('\n').Select(line => line.Trim());
        return string.Join('\n', lines).Trim();
    }

    // Iterative: the depth of somebody's HTML is not ours to trust.
    private static void Read(INode root, StringBuilder text)
    {
        for (var node = root.FirstChild; node is not null; node = Next(node, root, text))
        {
            switch (node)
            {
                case IText words:
                    text.Append(words.Data.ReplaceLineEndings(" "));
                    break;
                case IElement element:
                    Open(element, text);
                    break;
            }
        }
    }

    private static void Open(IElement element, StringBuilder text)
    {
        switch (element.TagName)
        {
            case "BR":
                text.Append('\n');
                break;
            case "IMG" or "EMOJI":
                // An emoji is an image whose alternative text is the emoji.
                text.Append(element.GetAttribute("alt"));
                break;
            default:
                NewLine(element, text);
                break;
        }
    }

    private static void NewLine(INode node, StringBuilder text)
    {
        if (node is IElement element && Blocks.Contains(element.TagName) && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>The next node in reading order; the end of a block ends its line.</summary>
    private static INode? Next(INode node, INode root, StringBuilder text)
    {
        if (node.FirstChild is { } child && !(node is IElement element && Unread.Contains(element.TagName)))
        {
            return child;
        }

        while (node != root)
        {
            NewLine(node, text);
            if (node.NextSibling is { } sibling)
            {
                return sibling;
            }

            node = node.Parent!;
        }

        return null;
    }
}
