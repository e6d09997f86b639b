namespace CoachBot.Coaching.Review;

/// <summary>What the coach says about a draft.</summary>
/// <param name="Draft">The draft, parsed.</param>
/// <param name="Findings">Gravest first, then in the order of the text.</param>
/// <param name="Policy">What the organisation asked of it.</param>
public sealed record ReviewReport(Draft Draft, IReadOnlyList<Finding> Findings, ReviewPolicy Policy)
{
    /// <summary>The limit that applied, in weighted characters.</summary>
    public int Limit => Policy.Limit;

    public Verdict Verdict => Findings.Count == 0 ? Verdict.Ready : Findings.Max(finding => finding.Severity) switch
    {
        Severity.Blocker => Verdict.Hold,
        Severity.Warning => Verdict.Revise,
        _ => Verdict.Ready,
    };

    /// <summary>The draft with one finding mended; unchanged where it has no edits.</summary>
    public string Mend(Finding finding) => TextEdit.Apply(Draft.Text, finding.Edits);

    /// <summary>The draft with every finding mended that can be.</summary>
    public string MendAll() => TextEdit.Apply(Draft.Text, Findings.SelectMany(finding => finding.Edits));
}
