using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A paragraph of runs, each with its own look.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonProperty]
    public List<AdaptiveInline> Inlines { get; set; } = new List<AdaptiveInline>();
}
