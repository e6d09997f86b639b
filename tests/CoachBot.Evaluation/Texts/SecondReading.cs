namespace CoachBot.Evaluation.Texts;

/// <summary>What a second reader says of a draft, knowing neither its author nor the author's labels.</summary>
/// <param name="Must">The rules of meaning that a good coach raises.</param>
/// <param name="May">Those that would not be wrong to raise.</param>
public sealed record SecondReading(IReadOnlyList<string> Must, IReadOnlyList<string> May)
{
    /// <summary>How certain this reader is of a rule.</summary>
    public double Certainty(string rule) => Certainty(Must.Contains(rule, StringComparer.Ordinal), May.Contains(rule, StringComparer.Ordinal));

    /// <summary>How certain any reader is: 1 of what must be raised, a half of what may be, 0 of all else.</summary>
    internal static double Certainty(bool must, bool may) => must ? 1 : may ? 0.5 : 0;
}
