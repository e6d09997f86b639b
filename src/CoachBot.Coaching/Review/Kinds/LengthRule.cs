using System.Globalization;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises over the platform's weighted limit; the span is what does not fit.</summary>
internal sealed class LengthRule(RuleInfo info) : IReviewRule
{
    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (draft, limit) = (context.Draft, context.Policy.Limit);
        if (draft.Length.Weighted <= limit)
        {
            return;
        }

        var over = (draft.Length.Weighted - limit).ToString(CultureInfo.InvariantCulture);
        var start = LengthCut.Start(draft, limit);
        var edit = LengthCut.WithoutCourtesy(draft, limit);
        context.Report(info, TextSpan.FromBounds(start, draft.Text.Length), info.Message.With("over", over), edit is null ? [] : [edit]);
    }
}
