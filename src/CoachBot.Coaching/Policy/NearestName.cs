namespace CoachBot.Coaching.Policy;

/// <summary>The known name that somebody most likely meant.</summary>
internal static class NearestName
{
    private const int MostEdits = 3;

    /// <summary>A half-sentence such as <c>did you mean 'severities'?</c>, or the list of what is known where nothing is near.</summary>
    public static string Suggest(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        var nearest = names.MinBy(name => Distance(written.ToUpperInvariant(), name.ToUpperInvariant()));
        return nearest is not null && Distance(written.ToUpperInvariant(), nearest.ToUpperInvariant()) <= MostEdits
            ? $"did you mean '{nearest}'?"
            : $"use one of {string.Join(", ", names)}.";
    }

    /// <summary>The edits from one word to the other: a letter added, left out or replaced.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
