using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy), ItemNullValueHandling = NullValueHandling.Ignore)]
public class AdaptiveChoice
{
    [JsonProperty(Required = Required.Always)]
    public string Title { get; set; }

    [JsonProperty(Required = Required.Always)]
    public string Value { get; set; }
}
