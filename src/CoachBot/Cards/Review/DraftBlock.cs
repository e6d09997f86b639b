using AdaptiveCards;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Review;

/// <summary>The draft as it was written, its trouble highlighted, and how much of the limit it takes.</summary>
internal static class DraftBlock
{
    public const int MostCharacters = 1500;

    /// <param name="title">Whose draft it is.</param>
    public static AdaptiveElement Build(CardText text, string title, ReviewReport report, IReadOnlyList<Finding> findings) => new AdaptiveContainer
    {
        Items =
        [
            Parts.Subtle(title),
            new AdaptiveRichTextBlock { Id = "draft", Inlines = [.. Runs(text, report.Draft.Text, findings)], Spacing = AdaptiveSpacing.Small },
            Parts.Subtle(Meter(text, report), "meter"),
        ],
    };

    public static string Meter(CardText text, ReviewReport report)
    {
        var (weighted, limit) = (report.Draft.Length.Weighted, report.Limit);
        return weighted <= limit ? Parts.Format(text.Meter, weighted, limit) : Parts.Format(text.MeterOver, weighted, limit, weighted - limit);
    }

    private static IEnumerable<AdaptiveInline> Runs(CardText text, string draft, IReadOnlyList<Finding> findings)
    {
        var (shown, position) = (Excerpt.End(draft, MostCharacters), 0);
        foreach (var (span, severity) in Highlights(findings))
        {
            var (start, end) = (Math.Min(span.Start, shown), Math.Min(span.End, shown));
            if (start > position)
            {
                foreach (var run in Parts.Runs(draft[position..start]))
                {
                    yield return run;
                }
            }

            if (end > start)
            {
                foreach (var run in Parts.Runs(draft[start..end]))
                {
                    yield return Highlight(run, severity);
                }
            }

            position = end;
        }

        if (position < shown)
        {
            foreach (var run in Parts.Runs(draft[position..shown]))
            {
                yield return run;
            }
        }

        if (shown < draft.Length || draft.Length == 0)
        {
            yield return new AdaptiveTextRun(text.Dots) { IsSubtle = true };
        }
    }

    private static AdaptiveTextRun Highlight(AdaptiveTextRun run, Severity severity)
    {
        run.Highlight = true;
        run.Weight = AdaptiveTextWeight.Bolder;
        run.Color = severity == Severity.Blocker ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default;
        return run;
    }

    /// <summary>The findings' spans made disjoint: where several overlap they become one, as grave as the gravest.</summary>
    private static List<(TextSpan Span, Severity Severity)> Highlights(IReadOnlyList<Finding> findings)
    {
        var merged = new List<(TextSpan Span, Severity Severity)>();
        foreach (var finding in findings.Where(finding => finding.Span is { Length: > 0 }).OrderBy(finding => finding.Span!.Value.Start))
        {
            var span = finding.Span!.Value;
            if (merged.Count > 0 && merged[^1].Span.End > span.Start)
            {
                var (last, severity) = merged[^1];
                merged[^1] = (TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End)), (Severity)Math.Max((int)severity, (int)finding.Severity));
            }
            else
            {
                merged.Add((span, finding.Severity));
            }
        }

        return merged;
    }
}
