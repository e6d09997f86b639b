using CoachBot.Coaching;

namespace CoachBot.Model;

/// <summary>A card that went out before the second reading.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Language">The card's language.</param>
/// <param name="IsTelling">Whether it told the person that a model reads along.</param>
internal sealed record SentCard(string Id, Language Language, bool IsTelling);
