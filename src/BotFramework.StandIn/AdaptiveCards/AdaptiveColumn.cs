using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    /// <summary>"auto", "stretch", a weight such as "2", or pixels such as "50px".</summary>
    [JsonProperty]
    public string Width { get; set; }
}
