namespace AdaptiveCards;

/// <summary>A card that was read.</summary>
public class AdaptiveCardParseResult
{
    internal AdaptiveCardParseResult(AdaptiveCard card)
    {
        Card = card;
    }

    public AdaptiveCard Card { get; }
}
