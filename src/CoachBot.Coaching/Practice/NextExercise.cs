namespace CoachBot.Coaching.Practice;

/// <summary>
/// Chooses what comes next: nothing twice before all was seen, another kind than last time, weak rules first,
/// then the easier one, then the topic that came up least.
/// </summary>
internal static class NextExercise
{
    private const int Kinds = 3;

    /// <param name="topic">A topic or rule to keep to; null for any.</param>
    public static ExerciseEntry Choose(ExerciseLibrary library, PracticeRecord record, string? topic)
    {
        var seen = record.Seen.ToHashSet(StringComparer.Ordinal);
        var last = library.Find(record.Seen.Count > 0 ? record.Seen[^1] : null);
        var timesSeen = record.Seen.Select(library.Find).OfType<ExerciseEntry>().CountBy(entry => entry.Topic).ToDictionary(StringComparer.Ordinal);
        return Candidates(library, topic, seen)
            .OrderBy(entry => seen.Contains(entry.Id))
            .ThenBy(entry => entry.Id == last?.Id)
            .ThenBy(entry => entry.Kind == last?.Kind)
            .ThenByDescending(entry => Weakness(record, entry))
            .ThenBy(entry => TurnsUntil(entry.Kind, last?.Kind))
            .ThenBy(entry => seen.Contains(entry.Id) ? record.Stars.GetValueOrDefault(entry.Id) : 0)
            .ThenBy(entry => entry.Level)
            .ThenBy(entry => timesSeen.GetValueOrDefault(entry.Topic))
            .First();
    }

    // A wish for a topic is worth a repeat; without one there is always something unseen, for a full round starts anew.
    private static IEnumerable<ExerciseEntry> Candidates(ExerciseLibrary library, string? topic, HashSet<string> seen)
    {
        var about = topic is null ? [] : library.Exercises.Where(entry => entry.IsAbout(topic)).ToList();
        if (about.Count > 0)
        {
            return about;
        }

        var unseen = library.Exercises.Where(entry => !seen.Contains(entry.Id)).ToList();
        return unseen.Count > 0 ? unseen : library.Exercises;
    }

    private static int Weakness(PracticeRecord record, ExerciseEntry entry) =>
        entry.Rules.Count == 0 ? 0 : entry.Rules.Max(rule => record.Weak.GetValueOrDefault(rule));

    /// <summary>Spot, mend, write, and round again.</summary>
    private static int TurnsUntil(ExerciseKind kind, ExerciseKind? last) =>
        (kind - ((last ?? ExerciseKind.Write) + 1) + (2 * Kinds)) % Kinds;
}
