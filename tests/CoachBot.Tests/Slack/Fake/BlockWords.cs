using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Reads blocks as a person does.</summary>
public static class BlockWords
{
    public static string Of(JToken blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return string.Concat(((JContainer)blocks).DescendantsAndSelf().OfType<JObject>().Select(Own));
    }

    /// <summary>The buttons whose action id begins with a verb.</summary>
    public static IReadOnlyList<JObject> Buttons(JToken blocks, string verb)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return [.. ((JContainer)blocks).DescendantsAndSelf().OfType<JObject>().Where(element => (string?)element["type"] == "button" && ((string?)element["action_id"])?.StartsWith(verb + ":", StringComparison.Ordinal) == true)];
    }

    private static string Own(JObject element) => element["text"] is JValue text ? text + (element["type"]?.ToString() == "text" ? "" : "\n") : "";
}
