namespace CoachBot.Evaluation.Texts;

/// <summary>What a second reader says of a draft, knowing neither its author nor the author's labels.</summary>
/// <param name="Must">The rules of meaning that a good coach raises.</param>
/// <param name="May">Those that would not be wrong to raise.</param>
public sealed record SecondReading(IReadOnlyList<string> Must, IReadOnlyList<string> May)
{
    /// <summary>1 for what must be raised, a half for what may be, 0 for all else.</summary>
    public double Certainty(string rule) =>
        Must.Contains(rule, StringComparer.Ordinal) ? 1 : May.Contains(rule, StringComparer.Ordinal) ? 0.5 : 0;
}
