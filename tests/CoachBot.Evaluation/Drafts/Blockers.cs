namespace CoachBot.Evaluation.Drafts;

/// <summary>The rules of meaning that hold a draft by default.</summary>
public static class Blockers
{
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal)
    {
        "politics", "attack", "private-matters", "market-sensitive", "confidential", "legal-exposure", "discrimination", "personal-data", "credential", "length",
    };

    public static bool Contains(string rule) => Rules.Contains(rule);
}
