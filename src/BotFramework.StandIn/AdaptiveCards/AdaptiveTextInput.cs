using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty]
    public string Placeholder { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveTextInputStyle Style { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsMultiline { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int MaxLength { get; set; }

    [JsonProperty]
    public string Regex { get; set; }

    [JsonProperty]
    public AdaptiveAction InlineAction { get; set; }

    public override string GetNonInteractiveValue() => Value ?? (Placeholder is null ? null : $"*[{Placeholder}]*");
}
