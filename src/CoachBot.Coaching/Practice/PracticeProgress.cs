namespace CoachBot.Coaching.Practice;

/// <summary>What an answer changes in what is remembered.</summary>
internal static class PracticeProgress
{
    private const int MostWeakness = 6;

    public static PracticeRecord After(PracticeRecord record, ExerciseEntry entry, int stars, IReadOnlyList<string> stumbled, int exercises)
    {
        var next = record with
        {
            Active = false,
            Current = null,
            Marked = entry.Id,
            Stars = With(record.Stars, entry.Id, Math.Max(stars, record.Stars.GetValueOrDefault(entry.Id))),
            Weak = Weigh(record.Weak, entry, stars, stumbled),
        };
        return entry.Kind == ExerciseKind.Ladder ? Climb(next, entry, stars) : Tick(next, entry, exercises);
    }

    /// <summary>Passes over an exercise without judging it.</summary>
    public static PracticeRecord Skip(PracticeRecord record, ExerciseEntry entry, int exercises)
    {
        var next = record with { Active = false, Current = null };
        return entry.Kind == ExerciseKind.Ladder ? next with { SinceRung = 0 } : Tick(next, entry, exercises);
    }

    private static PracticeRecord Climb(PracticeRecord record, ExerciseEntry rung, int stars) =>
        stars > 0 ? record with { Rung = Math.Max(record.Rung, rung.Level), SinceRung = 0 } : record;

    private static PracticeRecord Tick(PracticeRecord record, ExerciseEntry entry, int exercises)
    {
        List<string> seen = [.. record.Seen.Where(id => id != entry.Id), entry.Id];
        return record with { Seen = seen.Count < exercises ? seen : [entry.Id], SinceRung = record.SinceRung + 1 };
    }

    private static Dictionary<string, int> Weigh(IReadOnlyDictionary<string, int> weak, ExerciseEntry entry, int stars, IReadOnlyList<string> stumbled)
    {
        var weighed = new Dictionary<string, int>(weak, StringComparer.Ordinal);
        foreach (var rule in stars == 2 ? entry.Rules : stumbled)
        {
            weighed[rule] = Math.Min(MostWeakness, weighed.GetValueOrDefault(rule) + (stars == 2 ? -1 : 2 - stars));
            if (weighed[rule] <= 0)
            {
                weighed.Remove(rule);
            }
        }

        return weighed;
    }

    private static Dictionary<string, int> With(IReadOnlyDictionary<string, int> counts, string key, int value) =>
        new(counts, StringComparer.Ordinal) { [key] = value };
}
