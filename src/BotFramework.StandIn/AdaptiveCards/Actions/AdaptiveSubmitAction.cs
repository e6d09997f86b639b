using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as the value of a message.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson
    {
        get => AdaptiveActionData.ToJson(Data);
        set => Data = AdaptiveActionData.FromJson(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
