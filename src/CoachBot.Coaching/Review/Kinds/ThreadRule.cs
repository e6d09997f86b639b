namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on the cues of its file and, where they say nothing, on the counter of a long thread or the length of one.</summary>
/// <param name="cues">The rule as its cues have it.</param>
/// <param name="mostWeighted">The longest draft that is no thread by itself, in weighted characters.</param>
internal sealed class ThreadRule(IReviewRule cues, int mostWeighted) : IReviewRule
{
    /// <summary>Four posts are the most a reader is asked for.</summary>
    public const int MostPosts = 4;

    /// <summary>More weighted characters than that many posts hold: a thread in all but name.</summary>
    public const int LongestSinglePost = MostPosts * 280;

    public RuleInfo Info => cues.Info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var before = context.Findings.Count;
        cues.Review(context);
        if (context.Findings.Count > before)
        {
            return;
        }

        if (ThreadNumbering.Find(context.Draft, MostPosts + 1) is { } counter)
        {
            context.Report(Info, counter);
        }
        else if (context.Draft.Length.Weighted > mostWeighted)
        {
            context.Report(Info, null);
        }
    }
}
