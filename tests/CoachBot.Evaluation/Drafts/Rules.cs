namespace CoachBot.Evaluation.Drafts;

/// <summary>The rules of the contract: those of meaning, which are learned, and those that signs decide.</summary>
public static class Rules
{
    public static IReadOnlyList<string> OfMeaning { get; } =
    [
        "politics", "humour", "attack", "private-matters", "crisis-tone", "no-substance", "market-sensitive", "confidential",
        "legal-exposure", "discrimination", "profanity", "over-claim", "heated", "power-user", "engagement-bait",
    ];
}
