using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>Reads and writes Slack's JSON.</summary>
internal static class SlackJson
{
    /// <summary>Timestamps and dates stay the text that Slack sent.</summary>
    private static readonly JsonSerializerSettings Settings = new() { DateParseHandling = DateParseHandling.None, NullValueHandling = NullValueHandling.Ignore };

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>The object that <paramref name="text"/> is; null where it is none.</summary>
    public static JObject? Parse(string? text)
    {
        try
        {
            return JsonConvert.DeserializeObject<JToken>(text ?? "", Settings) as JObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary><paramref name="json"/> as one of Slack's objects; null where a field is of another kind than Slack documents.</summary>
    public static T? Read<T>(JToken? json)
        where T : class
    {
        try
        {
            return json?.ToObject<T>(Serializer);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    public static string Write(object value) => JsonConvert.SerializeObject(value, Formatting.None, Settings);
}
