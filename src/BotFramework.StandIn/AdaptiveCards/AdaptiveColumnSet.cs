using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = 10)]
    public List<AdaptiveColumn> Columns { get; set; } = new List<AdaptiveColumn>();
}
