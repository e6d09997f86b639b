using CoachBot.Coaching;
using CoachBot.Evaluation.Drafts;

namespace CoachBot.Evaluation.Texts;

/// <summary>A draft of the corpus with the judgement of its author and, where there is one, of a second reader.</summary>
/// <param name="Id">Its id in the corpus.</param>
/// <param name="Author">The file it is from, which is to say the hand that wrote it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The draft.</param>
/// <param name="Must">What a good coach raises.</param>
/// <param name="May">What would not be wrong to raise; anything else is a false alarm.</param>
/// <param name="Note">What its author remarks.</param>
/// <param name="Second">What a reader says who saw the draft alone, of the rules of meaning; null where nobody has read it again.</param>
public sealed record LabelledDraft(
    string Id,
    string Author,
    Language Language,
    string Text,
    IReadOnlyList<GoldFinding> Must,
    IReadOnlyList<string> May,
    string Note,
    SecondReading? Second = null)
{
    /// <summary>The kind of house its author wrote for; the two languages of one kind are never split between training and measuring.</summary>
    public string Hand => Author[3..];

    /// <summary>The same by its author's labels alone.</summary>
    public LabelledDraft ByAuthor => this with { Second = null };

    /// <summary>Whether neither reader would certainly raise anything.</summary>
    public bool IsClean => Must.Count == 0 && Second is not { Must.Count: > 0 };

    /// <summary>How certain a rule is: 1 where every reader would raise it, 0 where none would even consider it, a half for what one reader alone calls possible.</summary>
    public double Certainty(string rule)
    {
        var first = SecondReading.Certainty(Must.Any(finding => string.Equals(finding.Rule, rule, StringComparison.Ordinal)), May.Contains(rule, StringComparer.Ordinal));
        return Second is null || !Rules.OfMeaning.Contains(rule, StringComparer.Ordinal) ? first : (first + Second.Certainty(rule)) / 2;
    }

    /// <summary>Whether every reader would certainly raise it.</summary>
    public bool MustRaise(string rule) => Certainty(rule) >= 1;

    /// <summary>Whether a reader would not find it wrong, without all being certain of it.</summary>
    public bool MayRaise(string rule) => Certainty(rule) is > 0 and < 1;

    /// <summary>Whether to raise it would be a false alarm to every reader.</summary>
    public bool MustNotRaise(string rule) => Certainty(rule) <= 0;
}
