using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>What the organisation sets.</summary>
/// <param name="Contacts">Who must be called first, in this order; empty for general advice.</param>
/// <param name="Policy">Applies to the review of the statement.</param>
public sealed record CrisisSettings(IReadOnlyList<CrisisContact> Contacts, ReviewPolicy Policy)
{
    public static CrisisSettings Default { get; } = new([], ReviewPolicy.Default);
}
