using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = 10)]
    public List<AdaptiveFact> Facts { get; set; } = new List<AdaptiveFact>();
}
