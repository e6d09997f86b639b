namespace AdaptiveCards;

public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
