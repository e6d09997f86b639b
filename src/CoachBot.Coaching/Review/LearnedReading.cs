using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.Review;

/// <summary>
/// Adds what a draft reads as, where no cue names it. A learned finding says so; unless the scorer is sure, it asks for a
/// second look and does not hold the draft.
/// </summary>
internal sealed class LearnedReading
{
    private static readonly Localized ReadsAs = new(
        "Aucun mot ne le dit à lui seul, mais l'ensemble se lit comme : {name}.",
        "No single word says it, but taken together this reads as: {name}.");

    // Said with a word or not at all: the cues find them, and the scorer would only guess besides.
    private static readonly string[] NamedByWords = ["profanity", "power-user", "engagement-bait"];

    // What a competitor's praise is mistaken for, there being more scorn than praise of competitors to learn from.
    private static readonly string[] UnlikePraise = ["attack", "humour"];

    private readonly DraftScorer _scorer;
    private readonly Dictionary<string, RuleInfo> _rules;

    public LearnedReading(DraftScorer scorer, IEnumerable<IReviewRule> rules)
    {
        _scorer = scorer;
        _rules = rules.Where(rule => !NamedByWords.Contains(rule.Info.Id, StringComparer.Ordinal)).ToDictionary(rule => rule.Info.Id, rule => rule.Info, StringComparer.Ordinal);
    }

    public void Review(ReviewContext context)
    {
        foreach (var learned in _scorer.Find(context.Draft.Text, context.Draft.Language))
        {
            if (_rules.TryGetValue(learned.Rule, out var rule) && !context.HasFound(rule) && !IsBesideThePoint(context, rule) && !IsPraise(context, rule))
            {
                context.Report(new Finding(rule, Weigh(context.Policy, rule, learned), learned.Span, ReadsAs.With("name", rule.NameInText), []) { IsLearned = true });
            }
        }
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
