namespace CoachBot.Coaching.Practice;

/// <summary>What is remembered of somebody's practice: identifiers and counts, never what they wrote.</summary>
public sealed record PracticeRecord
{
    public static PracticeRecord Empty { get; } = new();

    /// <summary>Whether the person is on the ladder for those who never posted.</summary>
    public bool Climbing { get; init; }

    /// <summary>Rungs climbed, 0 to 3.</summary>
    public int Rung { get; init; }

    /// <summary>Exercises done since the last rung; the next rung comes after three.</summary>
    public int SinceRung { get; init; }

    /// <summary>The exercise that waits for an answer; null for none.</summary>
    public string? Current { get; init; }

    /// <summary>Whether the next text is the answer to <see cref="Current"/>; false after leaving.</summary>
    public bool Active { get; init; }

    /// <summary>The exercise judged a moment ago, so that "next" and "again" are understood; null once something else was asked.</summary>
    public string? Marked { get; init; }

    /// <summary>Exercises done in this round, the newest last. A round ends when all were.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>The most stars won, by exercise.</summary>
    public IReadOnlyDictionary<string, int> Stars { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>How much each rule wants training: two for an answer without stars, one for an answer with one; less one for each full success.</summary>
    public IReadOnlyDictionary<string, int> Weak { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>All stars won.</summary>
    public int Score() => Stars.Values.Sum();

    /// <summary>The rules that want training most, first.</summary>
    public IReadOnlyList<string> WeakRules() =>
        [.. Weak.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
}
