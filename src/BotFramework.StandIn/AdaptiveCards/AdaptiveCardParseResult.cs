namespace AdaptiveCards;

/// <summary>A card that was read.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCardParseResult(AdaptiveCard card)
    {
        Card = card;
    }

    public AdaptiveCard Card { get; }
}
