using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The chosen value; several, separated by commas, where <see cref="IsMultiSelect"/> is set.</summary>
    [JsonProperty]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool Wrap { get; set; }

    [JsonProperty(Order = 10)]
    public List<AdaptiveChoice> Choices { get; set; } = new List<AdaptiveChoice>();

    public override string GetNonInteractiveValue()
    {
        string[] chosen = (Value ?? string.Empty).Split(',');
        return string.Join(", ", Choices.Where(choice => chosen.Contains(choice.Value, StringComparer.Ordinal)).Select(choice => choice.Title));
    }
}
