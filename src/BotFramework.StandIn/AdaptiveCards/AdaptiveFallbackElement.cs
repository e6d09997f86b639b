namespace AdaptiveCards;

/// <summary>What to show where the host does not know an element: nothing, or another element.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
        Type = AdaptiveFallbackType.None;
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType)
    {
        Type = fallbackType;
    }

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement Content { get; set; }
}
