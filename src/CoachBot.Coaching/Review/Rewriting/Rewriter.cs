namespace CoachBot.Coaching.Review.Rewriting;

/// <summary>
/// Writes a draft anew out of its own words: it replaces what has better words, leaves out the sentences that no word can save and, over the limit,
/// those that matter least. It adds nothing, so that what it says was said by the author. Every version is read again.
/// </summary>
internal sealed class Rewriter(Reviewer reviewer)
{
    private const string Length = "length";
    private const int MostPasses = 12;

    // What is left of such a draft was written for what is gone.
    private static readonly string[] Unsayable = ["discrimination"];

    private const int LongestDraft = 4_000;

    /// <param name="text">The draft.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="policy">What the organisation asks.</param>
    /// <param name="isIgnored">The findings that the author chose to ignore.</param>
    public Rewrite Write(string text, Language language, ReviewPolicy policy, Func<Draft, Finding, bool> isIgnored)
    {
        var work = new RewriteInProgress(reviewer.Review(text, language, policy));
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var findings = work.Report.Findings.Where(finding => !isIgnored(work.Report.Draft, finding)).ToList();
            var next = text.Length > LongestDraft ? null : Mend(work, findings) ?? Shorten(work, findings) ?? LeaveOut(work, findings);
            if (next is null)
            {
                return work.End(findings);
            }

            work.Report = reviewer.Review(Prose.Repair(next), language, policy);
        }

        return work.End([.. work.Report.Findings.Where(finding => !isIgnored(work.Report.Draft, finding))]);
    }

    /// <summary>Replaces whatever has better words; a finding that stood after it was mended is past mending.</summary>
    private static string? Mend(RewriteInProgress work, List<Finding> findings)
    {
        var mendable = findings.Where(finding => finding.Edits.Count > 0 && finding.Rule.Id != Length)
            .GroupBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .Where(ofRule => work.Tries(ofRule.First().Rule))
            .SelectMany(ofRule => ofRule)
            .ToList();
        if (mendable.Count == 0)
        {
            return null;
        }

        var mended = TextEdit.Apply(work.Report.Draft.Text, mendable.SelectMany(finding => finding.Edits));
        return mended.Length > 0 && mended != work.Report.Draft.Text ? mended : null;
    }

    /// <summary>Leaves out one sentence that holds trouble no word can mend.</summary>
    private static string? LeaveOut(RewriteInProgress work, List<Finding> findings)
    {
        var sentences = work.Sentences();
        foreach (var finding in findings.Where(finding => finding.Severity > Severity.Advice && finding.Span is not null && finding.Rule.Id != Length))
        {
            var touched = sentences.FindAll(sentence => sentence.Span.Overlaps(finding.Span!.Value));
            touched.AddRange(sentences.SkipWhile(sentence => sentence != touched.LastOrDefault()).Skip(1).TakeWhile(sentence => Prose.Leans(work.Report.Draft, sentence)));
            if (touched.Count > 0 && !Unsayable.Contains(finding.Rule.Id, StringComparer.Ordinal) && Prose.SaysSomething(work.Report.Draft, sentences.Except(touched)))
            {
                return work.Without(touched, finding.Rule);
            }
        }

        return null;
    }

    /// <summary>Over the limit leaves out the sentences that matter least, as few as will do.</summary>
    private static string? Shorten(RewriteInProgress work, List<Finding> findings)
    {
        if (findings.Find(finding => finding.Rule.Id == Length) is not { } length)
        {
            return null;
        }

        if (length.Edits.Count > 0 && work.Tries(length.Rule))
        {
            return work.Report.Mend(length);
        }

        var sentences = work.Sentences();
        var draft = work.Report.Draft;
        var least = sentences.OrderBy(sentence => Prose.Worth(draft, sentence)).ThenByDescending(sentence => sentence.Span.Start).FirstOrDefault();
        return sentences.Count > 1 && Prose.SaysSomething(draft, sentences.Where(sentence => sentence != least)) ? work.Without([least], null) : null;
    }
}
