using System.Collections.Concurrent;
using CoachBot.Tests.Slack.BlockKit;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Slack's names for what it refuses of messages and views.</summary>
internal static class BlockRules
{
    private const string TooLong = "msg_blocks_too_long";
    private const string TooLarge = "view_too_large";

    /// <returns>Null where nothing is wrong.</returns>
    public static string? MessageError(JObject arguments, ConcurrentQueue<string>? found = null)
    {
        var text = (string?)arguments["text"];
        if (string.IsNullOrEmpty(text))
        {
            return "no_text";
        }

        return arguments["blocks"] is JArray blocks ? Name(BlockLint.TroubleIn(text, blocks), TooLong, "invalid_blocks", found) : null;
    }

    /// <returns>Null where nothing is wrong.</returns>
    public static string? ViewError(JObject? view, ConcurrentQueue<string>? found = null) => view?["blocks"] is JArray ? Name(BlockLint.TroubleIn(view), TooLarge, "invalid_arguments", found) : "invalid_arguments";

    private static string? Name(List<string> trouble, string size, string otherwise, ConcurrentQueue<string>? found)
    {
        trouble.ForEach(each => found?.Enqueue(each));
        return trouble.Count == 0 ? null : trouble.TrueForAll(each => each.Contains(size, StringComparison.Ordinal)) ? size : otherwise;
    }
}
