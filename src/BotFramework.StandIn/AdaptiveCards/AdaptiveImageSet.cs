using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    [JsonProperty(Order = -10, Required = Required.Always)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveImageSize ImageSize { get; set; }

    [JsonProperty(Order = 10)]
    public List<AdaptiveImage> Images { get; set; } = new List<AdaptiveImage>();
}
