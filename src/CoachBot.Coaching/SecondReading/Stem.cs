namespace CoachBot.Coaching.SecondReading;

/// <summary>The beginning of a folded word: enough to know a word in another form, in both languages.</summary>
internal static class Stem
{
    private const int Shortest = 4;
    private const int Length = 5;

    /// <summary>Null for words too short to mean much.</summary>
    public static string? Of(ReadOnlySpan<char> folded) => folded.Length < Shortest ? null : folded[..Math.Min(Length, folded.Length)].ToString();
}
