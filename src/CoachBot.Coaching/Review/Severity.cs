namespace CoachBot.Coaching.Review;

/// <summary>How much a finding weighs; ordered, so that the greatest decides the verdict.</summary>
public enum Severity
{
    Advice,
    Warning,
    Blocker,
}
