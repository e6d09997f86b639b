using CoachBot.Coaching;

namespace CoachBot.Evaluation.Texts;

/// <summary>A draft of the corpus with the judgement of its author.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Author">The file it is from, which is to say the hand that wrote it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The draft.</param>
/// <param name="Must">What a good coach raises.</param>
/// <param name="May">What would not be wrong to raise; anything else is a false alarm.</param>
/// <param name="Note">What its author remarks.</param>
public sealed record LabelledDraft(
    string Id,
    string Author,
    Language Language,
    string Text,
    IReadOnlyList<GoldFinding> Must,
    IReadOnlyList<string> May,
    string Note)
{
    /// <summary>The kind of house its author wrote for; the two languages of one kind are never split between training and measuring.</summary>
    public string Hand => Author[3..];

    public bool IsClean => Must.Count == 0;

    public bool MustRaise(string rule) => Must.Any(finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal));

    public bool MayRaise(string rule) => May.Contains(rule, StringComparer.Ordinal);
}
