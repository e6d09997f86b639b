using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The data of a submitting action as JSON text and back.</summary>
internal static class AdaptiveActionData
{
    internal static string ToJson(object data) => data is null ? null : JsonConvert.SerializeObject(data, Formatting.Indented);

    internal static object FromJson(string json) => json is null ? null : JsonConvert.DeserializeObject(json);
}
