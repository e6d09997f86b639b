namespace CoachBot.Coaching.Knowledge;

/// <summary>The topics of the article, in its order.</summary>
public static class Topics
{
    /// <summary>What the model says of a question that the article does not answer.</summary>
    public const string Unknown = "unknown";

    public static IReadOnlyList<string> All { get; } =
    [
        "restraint", "cost", "practice-gap", "study", "information", "influence", "reputation", "network", "press-agency",
        "crisis", "distance", "time", "politics", "humour", "blunder", "precedent-2012", "ideas", "freedom",
    ];
}
