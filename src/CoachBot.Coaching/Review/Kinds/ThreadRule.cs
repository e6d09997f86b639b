namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on the cues of its file and, where they say nothing, on the counter of a long thread or the length of one.</summary>
/// <param name="cues">The rule as its cues have it.</param>
/// <param name="countsAlways">Whether the counter is trouble of its own, beside the cues; otherwise only where they are silent, and great length with it.</param>
internal sealed class ThreadRule(IReviewRule cues, bool countsAlways) : IReviewRule
{
    /// <summary>Four posts are the most a reader is asked for.</summary>
    private const int MostPosts = 4;

    /// <summary>More weighted characters than that many posts hold: a thread in all but name.</summary>
    private const int LongestSinglePost = MostPosts * 280;

    public RuleInfo Info => cues.Info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var before = context.Findings.Count;
        cues.Review(context);
        var counter = ThreadNumbering.Find(context.Draft, MostPosts + 1);
        if (context.Findings.Count > before && !(countsAlways && counter is not null))
        {
            return;
        }

        if (counter is { } span)
        {
            ReportCounter(context, span, before);
        }
        else if (context.Draft.Length.Weighted > LongestSinglePost && !countsAlways)
        {
            context.Report(Info, null);
        }
    }

    private void ReportCounter(ReviewContext context, TextSpan counter, int before)
    {
        for (var index = before; index < context.Findings.Count; index++)
        {
            if (context.Findings[index].Span is { } span && span.Overlaps(counter))
            {
                return;
            }
        }

        context.Report(Info, counter);
    }
}
