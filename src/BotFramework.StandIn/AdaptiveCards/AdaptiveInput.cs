using Newtonsoft.Json;

namespace AdaptiveCards;

public abstract class AdaptiveInput : AdaptiveElement
{
    [JsonProperty]
    public string Label { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool IsRequired { get; set; }

    [JsonProperty]
    public string ErrorMessage { get; set; }

    /// <summary>What a host that allows no input shows in its place.</summary>
    public abstract string GetNonInteractiveValue();
}
