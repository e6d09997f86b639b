using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review;

/// <summary>
/// Weighs the cues by what the draft as a whole reads as, and adds what no cue names. A learned finding says so; unless the scorer is sure,
/// it asks for a second look and does not hold the draft.
/// </summary>
internal sealed class LearnedReading
{
    private static readonly Localized ReadsAs = new(
        "Aucun mot ne le dit à lui seul, mais l'ensemble se lit comme : {name}.",
        "No single word says it, but taken together this reads as: {name}.");

    /// <summary>How far below plausible a draft may score before a cue no longer holds it.</summary>
    private const float Doubtful = 1;

    /// <summary>How far below plausible a draft may score before a cue is not believed at all.</summary>
    private const float Incredible = 3;

    // What a competitor's praise is mistaken for, there being more scorn than praise of competitors to learn from.
    private static readonly string[] UnlikePraise = ["attack", "humour"];

    private readonly DraftScorer _scorer;
    private readonly Dictionary<string, RuleInfo> _rules;

    // By reference: the organisation's own words carry a copy of a rule with another source, and are no cue of it.
    private readonly Dictionary<RuleInfo, int> _places;

    public LearnedReading(DraftScorer scorer, IEnumerable<IReviewRule> rules)
    {
        _scorer = scorer;
        _rules = rules.Where(rule => scorer.Rules.Contains(rule.Info.Id, StringComparer.Ordinal)).ToDictionary(rule => rule.Info.Id, rule => rule.Info, StringComparer.Ordinal);
        _places = new(scorer.Rules.Index().Select(pair => KeyValuePair.Create(_rules[pair.Item], pair.Index)), ReferenceEqualityComparer.Instance);
    }

    public void Review(ReviewContext context)
    {
        using var text = new FoldedText(context.Draft.Text);
        Span<float> scores = stackalloc float[_scorer.Width];
        _scorer.Score(text, context.Draft.Language, scores);
        WeighCues(context, scores);
        foreach (var learned in _scorer.Find(context.Draft.Text, text, context.Draft.Language, scores))
        {
            var rule = _rules[learned.Rule];
            if (!context.HasFound(rule) && !IsBesideThePoint(context, rule) && !IsPraise(context, rule))
            {
                context.Report(new Finding(rule, Weigh(context.Policy, rule, learned), learned.Span, ReadsAs.With("name", rule.NameInText), []) { IsLearned = true });
            }
        }
    }

    /// <summary>
    /// Words alone mislead: a cue asks instead of holding where neither the draft nor the passage itself reads as anything of the kind, and
    /// is dropped where both read as far from it.
    /// </summary>
    private void WeighCues(ReviewContext context, ReadOnlySpan<float> scores)
    {
        for (var i = context.Findings.Count - 1; i >= 0; i--)
        {
            var finding = context.Findings[i];
            if (!_places.TryGetValue(finding.Rule, out var place) || context.Policy.BlackoutOf(finding.Rule.Id) is not null)
            {
                continue;
            }

            var doubt = Doubt(context.Draft, finding.Span, place, scores);
            if (doubt > Incredible)
            {
                context.Replace(i, null);
            }
            else if (doubt > Doubtful && finding.Severity == Severity.Blocker)
            {
                context.Replace(i, finding with { Severity = Severity.Warning });
            }
        }
    }

    // However much innocent text surrounds it, a passage speaks for itself.
    private float Doubt(Draft draft, TextSpan? passage, int rule, ReadOnlySpan<float> scores)
    {
        var plausible = _scorer.Plausible(rule, draft.Language);
        if (plausible - scores[rule] <= Doubtful || passage is not { } span)
        {
            return plausible - scores[rule];
        }

        using var text = new FoldedText(draft.Written(span));
        Span<float> alone = stackalloc float[_scorer.Width];
        _scorer.Score(text, draft.Language, alone);
        return plausible - Math.Max(scores[rule], alone[rule]);
    }

    /// <summary>A draft that is in trouble need not hear that it also lacks substance.</summary>
    private static bool IsBesideThePoint(ReviewContext context, RuleInfo rule) =>
        context.Policy.Weigh(rule) == Severity.Advice && context.Findings.Any(finding => finding.Severity > Severity.Advice);

    private static bool IsPraise(ReviewContext context, RuleInfo rule) =>
        UnlikePraise.Contains(rule.Id, StringComparer.Ordinal) && context.Cues.PraisesRival;

    /// <summary>During a blackout an allusion holds a draft as plain words do.</summary>
    private static Severity Weigh(ReviewPolicy policy, RuleInfo rule, LearnedFinding learned)
    {
        var severity = policy.Weigh(rule);
        return severity == Severity.Blocker && !learned.IsSure && policy.BlackoutOf(rule.Id) is null ? Severity.Warning : severity;
    }
}
