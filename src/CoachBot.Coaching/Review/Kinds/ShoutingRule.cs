namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Raises on words in capitals that are no acronyms, and on runs of ! or ?. One finding, whose fix lowers the whole draft's voice.</summary>
internal sealed class ShoutingRule(RuleInfo info) : IReviewRule
{
    private static readonly Localized Capitals = new("des phrases en capitales", "sentences in capitals");
    private static readonly Localized Marks = new("des points d'exclamation ou d'interrogation en rafale", "a run of exclamation or question marks");

    public RuleInfo Info => info;

    public void Review(ReviewContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = context.Draft;
        var capitals = CapitalRuns.Find(draft);
        var marks = MarkRuns.Find(draft.Text);
        if (capitals.Count == 0 && marks.Count == 0)
        {
            return;
        }

        var edits = marks.Select(mark => new TextEdit(mark, MarkRuns.Quieten(draft.Written(mark))));
        if (capitals.Count > 0)
        {
            edits = edits.Concat(SentenceCase.Lower(draft, capitals));
        }

        var span = capitals.Count > 0 ? Widen(draft.SpanOf(capitals[0].First, capitals[0].Last), marks) : marks[0];
        context.Report(info, span, info.Message.With("what", capitals.Count > 0 ? Capitals : Marks), [.. edits]);
    }

    private static TextSpan Widen(TextSpan words, List<TextSpan> marks)
    {
        foreach (var mark in marks)
        {
            if (mark.Start >= words.End && mark.Start <= words.End + 1)
            {
                return TextSpan.FromBounds(words.Start, mark.End);
            }
        }

        return words;
    }
}
