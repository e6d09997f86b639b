using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public List<AdaptiveTargetElement> TargetElements { get; set; } = new List<AdaptiveTargetElement>();
}
