using CoachBot.Coaching.Review;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>A draft with the rules that were raised on it, and those of them that hold it.</summary>
public sealed record JudgedDraft(LabelledDraft Draft, IReadOnlySet<string> Raised, IReadOnlySet<string> Holding)
{
    public static JudgedDraft Of(LabelledDraft draft, ReviewReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new(draft, Names(report.Findings), Names(report.Findings.Where(finding => finding.Severity == Severity.Blocker)));
    }

    /// <summary>As the second reader sees it, held against the author alone.</summary>
    public static JudgedDraft OfSecond(LabelledDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var raised = draft.Second!.Must.ToHashSet(StringComparer.Ordinal);
        return new(draft.ByAuthor, raised, raised.Where(Blockers.Contains).ToHashSet(StringComparer.Ordinal));
    }

    public bool IsHeld => Holding.Count > 0;

    /// <summary>Whether it is held for something that may not even be raised.</summary>
    public bool IsWronglyHeld => Holding.Any(Draft.MustNotRaise);

    public bool IsWronglyFlagged => Raised.Any(Draft.MustNotRaise);

    private static HashSet<string> Names(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
}
