namespace CoachBot.Coaching.Review;

public enum Verdict
{
    /// <summary>Nothing above <see cref="Severity.Advice"/>.</summary>
    Ready,

    /// <summary>At least one <see cref="Severity.Warning"/>.</summary>
    Revise,

    /// <summary>At least one <see cref="Severity.Blocker"/>: do not post.</summary>
    Hold,
}
