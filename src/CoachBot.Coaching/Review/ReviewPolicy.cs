namespace CoachBot.Coaching.Review;

/// <summary>What an organisation sets differently from the defaults.</summary>
public sealed record ReviewPolicy
{
    public static ReviewPolicy Default { get; } = new();

    /// <summary>The platform's limit in weighted characters.</summary>
    public int Limit { get; init; } = 280;
}
