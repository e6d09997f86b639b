using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>What every element, action and the card itself have in common.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public abstract class AdaptiveTypedElement
{
    [JsonProperty(Order = -10, Required = Required.Always)]
    public abstract string Type { get; set; }

    [JsonProperty(Order = -9)]
    public string Id { get; set; }

    [JsonProperty(Order = 90)]
    [JsonConverter(typeof(AdaptiveFallbackConverter))]
    public AdaptiveFallbackElement Fallback { get; set; }

    [JsonProperty(Order = 91)]
    public IDictionary<string, AdaptiveSchemaVersion> Requires { get; set; }

    /// <summary>Properties the schema does not know (such as <c>msteams</c>), written next to the known ones.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new SerializableDictionary<string, object>(StringComparer.OrdinalIgnoreCase);
}
