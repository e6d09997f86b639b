using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>The first holding statement.</summary>
/// <param name="Posts">One post, or two where one would be too long; each reviewed like any draft.</param>
/// <param name="Trouble">The first thing that holds it; null where nothing does.</param>
public sealed record CrisisStatement(IReadOnlyList<ReviewReport> Posts, CrisisTrouble? Trouble)
{
    /// <summary>The gravest verdict.</summary>
    public Verdict Verdict => Posts.Max(post => post.Verdict);
}
