using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs to the bot as an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public string Verb { get; set; }

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
