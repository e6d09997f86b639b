using CoachBot.Coaching.Review;

namespace CoachBot.Cards;

/// <summary>An earlier draft and its review.</summary>
internal sealed record ReadDraft(string Id, ReviewReport Report);
