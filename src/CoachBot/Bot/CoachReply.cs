using AdaptiveCards;
using CoachBot.Cards;

namespace CoachBot.Bot;

/// <summary>What the coach answers.</summary>
/// <param name="Card">The card.</param>
/// <param name="Text">The words of its language.</param>
/// <param name="DraftId">The version of a draft that the card reviews; null where it reviews none.</param>
internal sealed record CoachReply(AdaptiveCard Card, CardText Text, string? DraftId)
{
    public CardSubject Subject { get; } = CardSubject.Of(Card);
}
