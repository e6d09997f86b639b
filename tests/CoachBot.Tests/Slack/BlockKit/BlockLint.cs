using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Everything for which Slack refuses blocks, as its documentation says it; knows nothing of the code under test.</summary>
internal static class BlockLint
{
    public static void Message(string text, JArray blocks) => Assert.Empty(TroubleIn(text, blocks));

    public static void View(JObject view) => Assert.Empty(TroubleIn(view));

    public static List<string> TroubleIn(string text, JArray blocks)
    {
        var trouble = Blocks(blocks, 50);
        trouble.AddRange(Text("fallback text", text, 4000));
        trouble.AddRange(Encoding.UTF8.GetByteCount(text) > 4000 ? ["the fallback text is over 4,000 bytes"] : []);
        trouble.AddRange(text.Contains('<', StringComparison.Ordinal) || text.Contains('>', StringComparison.Ordinal) ? ["the fallback text is not escaped"] : []);
        var sum = Strings(blocks, "text", "alt_text").Sum(Counted) + (100 * blocks.Count);
        trouble.AddRange(sum > 13_000 ? [$"{sum} characters with 100 a block: msg_blocks_too_long"] : []);
        return trouble;
    }

    public static List<string> TroubleIn(JObject view)
    {
        var trouble = Blocks((JArray)view["blocks"]!, 100);
        trouble.AddRange(Encoding.UTF8.GetByteCount(view.ToString(Formatting.None)) > 250_000 ? ["view_too_large"] : []);
        foreach (var name in new[] { "title", "submit", "close" })
        {
            trouble.AddRange(view[name] is { } words ? PlainText(name, words, 24) : []);
        }

        var isModal = (string?)view["type"] == "modal";
        trouble.AddRange(isModal && view["title"] is null ? ["a modal without a title"] : []);
        trouble.AddRange(isModal && view["submit"] is null && view["blocks"]!.Any(block => (string?)block["type"] == "input") ? ["inputs without a submit button"] : []);
        trouble.AddRange(!isModal && (view["title"] ?? view["submit"] ?? view["close"]) is not null ? ["a home with a title or buttons"] : []);
        trouble.AddRange(((string?)view["callback_id"] ?? "").Length > 255 || ((string?)view["private_metadata"] ?? "").Length > 3000 ? ["a callback_id or private_metadata that is too long"] : []);
        return trouble;
    }

    private static List<string> Blocks(JArray blocks, int most)
    {
        var trouble = new List<string>();
        trouble.AddRange(blocks.Count is 0 || blocks.Count > most ? [$"{blocks.Count} blocks"] : []);
        trouble.AddRange(Twice(blocks, "block_id"));
        trouble.AddRange(Twice(blocks, "action_id"));
        trouble.AddRange(blocks.Cast<JObject>().SelectMany(Block));
        trouble.AddRange(Strings(blocks).Any(HasLoneSurrogate) ? ["a lone surrogate"] : []);
        trouble.AddRange(blocks.Descendants().OfType<JProperty>().Any(property => (string?)(property.Value as JValue)?.Value?.ToString() == "mrkdwn") ? ["mrkdwn"] : []);
        return trouble;
    }

    private static IEnumerable<string> Block(JObject block) =>
        (block["block_id"] is { } id ? Text("block_id", (string)id!, 255) : []).Concat((string?)block["type"] switch
        {
            "header" => PlainText("header", block["text"]!, 150),
            "section" => PlainText("section", block["text"]!, 3000).Concat(block["accessory"] is JObject accessory ? Button(accessory) : []),
            "context" => Count("context", block["elements"]!, 10).Concat(block["elements"]!.SelectMany(element => PlainText("context", element, 3000))),
            "actions" => Count("actions", block["elements"]!, 25).Concat(block["elements"]!.Cast<JObject>().SelectMany(Button)),
            "input" => Input(block),
            "image" => Text("image_url", (string?)block["image_url"], 3000).Concat(Text("alt_text", (string?)block["alt_text"], 2000)),
            "divider" => block.Count > 1 && block["block_id"] is null ? ["a divider with more than its type"] : [],
            "rich_text" => RichText(block),
            var other => [$"unknown block {other}"],
        });

    private static List<string> RichText(JObject block)
    {
        var trouble = Count("rich_text", block["elements"]!, int.MaxValue).ToList();
        foreach (var element in block["elements"]!)
        {
            var lines = (string?)element["type"] == "rich_text_list" ? element["elements"]! : new JArray(element);
            trouble.AddRange(Count("rich_text_list", lines, int.MaxValue));
            trouble.AddRange((string?)element["type"] is "rich_text_section" or "rich_text_quote" or "rich_text_list" ? [] : [$"unknown {element["type"]}"]);
            foreach (var line in lines)
            {
                trouble.AddRange(Count("rich_text line", line["elements"]!, int.MaxValue));
                trouble.AddRange(line["elements"]!.SelectMany(Run));
            }
        }

        trouble.AddRange(Strings(block, "text").Sum(words => words.Length) > 3000 ? ["more than 3,000 characters of rich text"] : []);
        return trouble;
    }

    private static IEnumerable<string> Run(JToken run) => (string?)run["type"] switch
    {
        "text" => Text("rich text", (string?)run["text"], 3000),
        "link" => Text("link", (string?)run["url"], 3000),
        var other => [$"unknown rich text {other}"],
    };

    private static IEnumerable<string> Button(JObject button) =>
        PlainText("button", button["text"]!, 75)
            .Concat(Text("action_id", (string?)button["action_id"], 255))
            .Concat(button["value"] is { } value ? Text("value", (string?)value, 2000) : [])
            .Concat(button["url"] is { } url ? Text("url", (string?)url, 3000) : [])
            .Concat(button["accessibility_label"] is { } label ? Text("accessibility_label", (string?)label, 75) : [])
            .Concat((string?)button["style"] is null or "primary" or "danger" ? [] : [$"style {button["style"]}"])
            .Concat((string?)button["type"] == "button" ? [] : [$"unknown element {button["type"]}"]);

    private static List<string> Input(JObject block)
    {
        var element = block["element"]!;
        var trouble = PlainText("label", block["label"]!, 2000).Concat(Text("action_id", (string?)element["action_id"], 255)).ToList();
        trouble.AddRange(block["hint"] is { } hint ? PlainText("hint", hint, 2000) : []);
        trouble.AddRange(element["placeholder"] is { } placeholder ? PlainText("placeholder", placeholder, 150) : []);
        var type = (string?)element["type"];
        if (type == "plain_text_input")
        {
            trouble.AddRange((int)element["max_length"]! is < 1 or > 3000 ? ["max_length"] : []);
            trouble.AddRange(((string?)element["initial_value"])?.Length > (int)element["max_length"]! ? ["initial_value over max_length"] : []);
            return trouble;
        }

        trouble.AddRange(Count(type!, element["options"]!, type is "checkboxes" or "radio_buttons" ? 10 : 100));
        trouble.AddRange(element["options"]!.SelectMany(option => PlainText("option", option["text"]!, 75).Concat(Text("option value", (string?)option["value"], 150))));
        var initial = element["initial_option"] is { } one ? [one] : element["initial_options"]?.ToList() ?? [];
        trouble.AddRange(initial.Exists(option => !element["options"]!.Any(offered => JToken.DeepEquals(offered, option))) ? ["an initial option that is not offered"] : []);
        return trouble;
    }

    private static IEnumerable<string> PlainText(string what, JToken text, int most) =>
        Text(what, (string?)text["text"], most)
            .Concat((string?)text["type"] == "plain_text" ? [] : [$"{what} is {text["type"]}"])
            .Concat((bool?)text["emoji"] == false ? [] : [$"{what} would turn emoji codes into emoji"]);

    private static IEnumerable<string> Text(string what, string? text, int most) =>
        string.IsNullOrEmpty(text) ? [$"{what} is empty"] : text.Length > most ? [$"{what} has {text.Length} characters"] : [];

    private static IEnumerable<string> Count(string what, JToken elements, int most) =>
        elements.Count() is var count && (count == 0 || count > most) ? [$"{what} has {count} elements"] : [];

    private static IEnumerable<string> Twice(JArray blocks, string name) =>
        Strings(blocks, name).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{name} {group.Key} twice");

    private static IEnumerable<string> Strings(JContainer json, params string[] names) => json.Descendants().OfType<JProperty>()
        .Where(property => property.Value.Type == JTokenType.String && (names.Length == 0 || names.Contains(property.Name)))
        .Select(property => (string)property.Value!);

    /// <summary>Slack counts text escaped, and emoji by their names.</summary>
    private static int Counted(string words) => words.EnumerateRunes().Sum(rune => rune.Value switch
    {
        '&' => 5,
        '<' or '>' => 4,
        > 0xFFFF => 16,
        _ => 1,
    });

    private static bool HasLoneSurrogate(string words)
    {
        for (var index = 0; index < words.Length; index++)
        {
            if (index + 1 < words.Length && char.IsSurrogatePair(words[index], words[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(words[index]))
            {
                return true;
            }
        }

        return false;
    }
}
