namespace CoachBot.Evaluation.Drafts;

/// <summary>The rules of the contract that a draft's meaning decides.</summary>
public static class Rules
{
    public static IReadOnlyList<string> OfMeaning { get; } =
    [
        "politics", "humour", "attack", "private-matters", "crisis-tone", "no-substance", "market-sensitive", "confidential",
        "legal-exposure", "discrimination", "profanity", "over-claim", "heated", "power-user", "engagement-bait",
    ];

    /// <summary>Those that are learned. The others are said with a word or not at all: the cues find them, and a scorer would only guess besides.</summary>
    public static IReadOnlyList<string> Learned { get; } = [.. OfMeaning.Except(["profanity", "power-user", "engagement-bait"], StringComparer.Ordinal)];
}
