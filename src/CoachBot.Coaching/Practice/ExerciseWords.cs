namespace CoachBot.Coaching.Practice;

/// <summary>What an exercise says in one language.</summary>
internal sealed record ExerciseWords(
    string Title,
    string Situation,
    string? Draft,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<Fact> Drop,
    IReadOnlyList<string> Steps,
    string Why,
    string? Model);
