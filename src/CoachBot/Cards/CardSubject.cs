using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>What a card is about, told by the element ids that the coaching contract fixes.</summary>
/// <param name="Kind">Such as <c>answer</c>, <c>tip</c>, <c>verdict</c>, <c>exercise</c> or <c>help</c>.</param>
/// <param name="Id">The topic, the tip, the verdict; empty where there is only one of the kind.</param>
internal sealed record CardSubject(string Kind, string Id)
{
    /// <summary>Whether people may say what they think of it.</summary>
    public bool IsRated => Kind is "verdict" or "answer" or "tip";

    /// <summary>The subject of the card's first element that has one.</summary>
    public static CardSubject Of(AdaptiveCard card) =>
        card.Body.Select(element => element.Id).FirstOrDefault(id => !string.IsNullOrEmpty(id)) is { } first ? Parse(first) : new("reply", "");

    private static CardSubject Parse(string elementId)
    {
        // "my-data" and "forget-me" are names, not kinds with an id.
        var dash = elementId is "my-data" or "forget-me" ? -1 : elementId.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? new(elementId, "") : new(elementId[..dash], elementId[(dash + 1)..]);
    }
}
