using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>A thumb under a message, and what was written with it.</summary>
internal sealed record TeamsFeedback(bool Helpful, string? Comment)
{
    public const string InvokeName = "message/submitAction";

    /// <summary>Reads the value of the invoke; null where it is no feedback.</summary>
    public static TeamsFeedback? Read(object? value)
    {
        if (value is not JObject json || json["actionName"]?.ToString() != "feedback" || json["actionValue"] is not JObject action)
        {
            return null;
        }

        return action["reaction"]?.ToString() switch
        {
            "like" => new(Helpful: true, Words(action["feedback"])),
            "dislike" => new(Helpful: false, Words(action["feedback"])),
            _ => null,
        };
    }

    // Teams sends the words as JSON within JSON.
    private static string? Words(JToken? feedback)
    {
        var text = feedback is JObject json ? json["feedbackText"]?.ToString() : Inner(feedback?.ToString());
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private static string? Inner(string? text)
    {
        try
        {
            return text?.TrimStart().StartsWith('{') == true ? JObject.Parse(text)["feedbackText"]?.ToString() : text;
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
