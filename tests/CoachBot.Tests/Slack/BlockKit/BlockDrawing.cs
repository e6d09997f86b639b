using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Blocks as a drawing in plain text: # header, | quote, • item, (small print), [button], **bold**, _italic_, ids at the margin.</summary>
internal static class BlockDrawing
{
    public static string Of(JArray blocks)
    {
        var drawing = new StringBuilder();
        foreach (var block in blocks)
        {
            drawing.Append(block["block_id"] is { } id ? $"{{{id}}}\n" : "").Append(Draw(block)).Append("\n\n");
        }

        return drawing.ToString().TrimEnd() + "\n";
    }

    private static string Draw(JToken block) => (string?)block["type"] switch
    {
        "header" => "# " + Text(block),
        "divider" => new string('─', 40),
        "section" => $"{Text(block)}  {Button(block["accessory"]!)}",
        "context" => string.Join('\n', block["elements"]!.Select(element => $"({element["text"]})")),
        "actions" => string.Join(' ', block["elements"]!.Select(Button)),
        "rich_text" => string.Join('\n', block["elements"]!.Select(Rich)),
        var other => $"<{other}>",
    };

    private static string Rich(JToken element) => (string?)element["type"] switch
    {
        "rich_text_quote" => "| " + Line(element).Replace("\n", "\n| ", StringComparison.Ordinal),
        "rich_text_list" => string.Join('\n', element["elements"]!.Select(item => "• " + Line(item))),
        _ => Line(element),
    };

    private static string Line(JToken line) => string.Concat(line["elements"]!.Select(run =>
    {
        var marks = ((bool?)run.SelectToken("style.bold") == true ? "**" : "") + ((bool?)run.SelectToken("style.italic") == true ? "_" : "");
        return marks + run["text"] + new string([.. marks.Reverse()]);
    }));

    private static string Button(JToken button) => button["style"] is { } style ? $"[{Text(button)} ({style})]" : $"[{Text(button)}]";

    private static string Text(JToken holder) => (string)holder.SelectToken("text.text")!;
}
