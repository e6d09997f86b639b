using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>The judgement on an answer.</summary>
/// <param name="Stars">0 to 2; null where there was nothing to judge.</param>
/// <param name="Found">What was done well.</param>
/// <param name="Missed">What was missed.</param>
/// <param name="Weak">The rules the answer stumbled over.</param>
/// <param name="Review">What the engine says, of the answer or of the draft shown.</param>
internal sealed record Mark(int? Stars, IReadOnlyList<Localized> Found, IReadOnlyList<Localized> Missed, IReadOnlyList<string> Weak, ReviewReport? Review);
