using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>What Slack refuses of blocks and views.</summary>
internal static class BlockRules
{
    private const int MostMessageCharacters = 13_200;
    private const int MostViewBytes = 250_000;

    /// <returns>Slack's name for what is wrong; null where nothing is.</returns>
    public static string? MessageError(JObject arguments)
    {
        var blocks = arguments["blocks"] as JArray;
        var text = (string?)arguments["text"];
        return text is null or "" ? "no_text"
            : text.Length > 40_000 ? "msg_too_long"
            : blocks is null ? null
            : blocks.Count > 50 || !AreValid(blocks) ? "invalid_blocks"
            : BlockWords.Of(blocks).Length > MostMessageCharacters ? "msg_blocks_too_long"
            : null;
    }

    public static string? ViewError(JObject? view)
    {
        if (view?["blocks"] is not JArray { Count: > 0 and <= 100 } blocks || !AreValid(blocks))
        {
            return "invalid_arguments";
        }

        var isModal = (string?)view["type"] == "modal";
        var hasInput = blocks.Any(block => (string?)block["type"] == "input");
        var fits = (!isModal || (Fits(view, "title", 24) && view["title"] is not null && Fits(view, "submit", 24) && Fits(view, "close", 24) && (!hasInput || view["submit"] is not null)))
            && ((string?)view["callback_id"] ?? "").Length <= 255
            && ((string?)view["private_metadata"] ?? "").Length <= 3000;
        return !fits ? "invalid_arguments" : view.ToString(Formatting.None).Length > MostViewBytes ? "view_too_large" : null;
    }

    private static bool Fits(JObject view, string name, int most) => ((string?)view[name]?["text"] ?? "").Length <= most;

    private static bool AreValid(JArray blocks)
    {
        var blockIds = blocks.Select(block => (string?)block["block_id"]).OfType<string>().ToList();
        var actions = blocks.Descendants().OfType<JObject>().Select(element => (string?)element["action_id"]).OfType<string>().ToList();
        return blockIds.Distinct().Count() == blockIds.Count
            && actions.Distinct().Count() == actions.Count
            && blockIds.TrueForAll(id => id.Length is > 0 and <= 255)
            && actions.TrueForAll(id => id.Length is > 0 and <= 255)
            && blocks.OfType<JObject>().All(IsValid);
    }

    private static bool IsValid(JObject block) => (string?)block["type"] switch
    {
        "section" => block["text"] is JObject text && Length(text) is >= 1 and <= 3000 && (block["accessory"] is not JObject accessory || IsElement(accessory)),
        "header" => Length(block["text"]) is >= 1 and <= 150,
        "context" => block["elements"] is JArray { Count: >= 1 and <= 10 },
        "actions" => block["elements"] is JArray { Count: >= 1 and <= 25 } elements && elements.OfType<JObject>().All(IsElement),
        "input" => Length(block["label"]) is >= 1 and <= 2000 && block["element"] is JObject element && IsElement(element),
        "rich_text" => block["elements"] is JArray { Count: >= 1 },
        "image" => block["image_url"] is not null && block["alt_text"] is not null,
        "divider" => true,
        _ => false,
    };

    private static bool IsElement(JObject element) => (string?)element["type"] switch
    {
        "button" => Length(element["text"]) is >= 1 and <= 75 && ((string?)element["value"] ?? "").Length <= 2000 && (string?)element["style"] is null or "primary" or "danger",
        "plain_text_input" => ((int?)element["max_length"] ?? 1) is >= 1 and <= 3000,
        _ => true,
    };

    private static int Length(JToken? text) => ((string?)text?["text"])?.Length ?? 0;
}
