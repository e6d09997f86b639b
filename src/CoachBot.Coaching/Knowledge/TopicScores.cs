namespace CoachBot.Coaching.Knowledge;

/// <summary>How well each topic fits a question.</summary>
/// <param name="Ranked">Topics and their scores, best first.</param>
/// <param name="Unknown">How much speaks for the question being none that the article answers; above zero it is refused.</param>
public sealed record TopicScores(IReadOnlyList<(string Topic, float Score)> Ranked, float Unknown)
{
    public string Best => Ranked[0].Topic;

    /// <summary>How far the best topic is ahead of the next.</summary>
    public float Lead => Ranked[0].Score - Ranked[1].Score;
}
