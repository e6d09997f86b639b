using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Crisis;

/// <summary>Builds the statement and has it reviewed like any draft.</summary>
internal sealed class StatementReview(Reviewer reviewer, LanguageIdentifier languages)
{
    public CrisisStatement Of(CrisisRecord record, Language language, ReviewPolicy policy)
    {
        if (record.OwnVersion && record.Answer(CrisisSteps.Statement) is { } own)
        {
            var report = Read(own, language, policy);
            return new CrisisStatement([report], FirstBlocker(report) is { } finding ? new CrisisTrouble(CrisisSteps.Statement, finding) : null);
        }

        var posts = StatementPosts.Spread(StatementWriter.Write(record, language), policy.Limit)
            .Select(parts => (Parts: parts, Report: Read(StatementPosts.TextOf(parts), language, policy))).ToList();
        return new CrisisStatement([.. posts.Select(post => post.Report)], posts.Select(post => Trouble(post.Parts, post.Report)).FirstOrDefault(trouble => trouble is not null));
    }

    private ReviewReport Read(string text, Language shown, ReviewPolicy policy) =>
        reviewer.Review(text, languages.Identify(text).Language ?? shown, policy);

    private static Finding? FirstBlocker(ReviewReport report) => report.Findings.FirstOrDefault(finding => finding.Severity == Severity.Blocker);

    private static CrisisTrouble? Trouble(IReadOnlyList<StatementPart> parts, ReviewReport report) =>
        FirstBlocker(report) is { } finding ? new CrisisTrouble(StepAt(parts, finding.Span), finding) : null;

    /// <summary>The question whose answer holds a span; the longest answer where the whole post is meant, as with its length.</summary>
    private static string StepAt(IReadOnlyList<StatementPart> parts, TextSpan? span)
    {
        if (span is null)
        {
            return parts.MaxBy(part => part.Text.Length)!.Step;
        }

        var end = 0;
        return parts.First(part => span.Value.Start < (end += part.Text.Length + 1) || part == parts[^1]).Step;
    }
}
