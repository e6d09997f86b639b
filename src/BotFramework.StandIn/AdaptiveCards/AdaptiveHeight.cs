using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How tall an element is: as its content, as the space left, or a number of pixels.</summary>
[JsonConverter(typeof(AdaptiveHeightConverter))]
public class AdaptiveHeight
{
    public AdaptiveHeight()
    {
    }

    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    public AdaptiveHeight(AdaptiveHeightType heightType)
    {
        HeightType = heightType;
    }

    public static AdaptiveHeight Auto { get; } = new AdaptiveHeight(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new AdaptiveHeight(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    public uint? Unit { get; set; }

    internal static AdaptiveHeight Written(AdaptiveHeight height) =>
        height is null || height.HeightType == AdaptiveHeightType.Auto ? null : height;

    internal static AdaptiveHeight Parse(string text) => text switch
    {
        "stretch" => Stretch,
        string pixels when pixels.EndsWith("px", StringComparison.Ordinal)
            && uint.TryParse(pixels.AsSpan(0, pixels.Length - 2), CultureInfo.InvariantCulture, out uint unit) => new AdaptiveHeight(unit),
        _ => Auto,
    };

    internal string ToJsonText() => HeightType switch
    {
        AdaptiveHeightType.Stretch => "stretch",
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 0}px"),
        _ => "auto",
    };
}
