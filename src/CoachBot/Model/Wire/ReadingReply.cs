using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model.Wire;

/// <summary>The reply to a draft, as the schema has it.</summary>
internal sealed record ReadingReply(IReadOnlyList<SuggestedFinding> Findings, IReadOnlyList<Doubt> Doubts);
