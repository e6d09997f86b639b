namespace CoachBot.Coaching.Practice;

/// <summary>An exercise in both languages.</summary>
internal sealed record ExerciseEntry(
    string Id,
    ExerciseKind Kind,
    string Topic,
    int Level,
    IReadOnlyList<string> Rules,
    IReadOnlyList<string> Also,
    IReadOnlyList<string> Others,
    Citation Citation,
    InBothLanguages<ExerciseWords> Words)
{
    /// <summary>Whether the exercise is about this topic or trains this rule.</summary>
    public bool IsAbout(string topic) => Topic == topic || Rules.Contains(topic, StringComparer.Ordinal);
}
