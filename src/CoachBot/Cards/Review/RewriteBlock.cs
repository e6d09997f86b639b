using AdaptiveCards;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;

namespace CoachBot.Cards.Review;

/// <summary>What became of a draft that was to be written anew: what was left out, or what to do instead of posting.</summary>
internal static class RewriteBlock
{
    private const int MostQuoted = 160;
    private const int MostWays = 5;

    public static IEnumerable<AdaptiveElement> Build(CardText text, ReviewReport report, Rewrite? rewrite) =>
        rewrite is null ? [] : [new AdaptiveContainer { Id = "rewrite", Separator = true, Items = [.. Lines(text, report, rewrite)] }];

    private static IEnumerable<AdaptiveElement> Lines(CardText text, ReviewReport report, Rewrite rewrite) => rewrite.Outcome switch
    {
        RewriteOutcome.Rewritten =>
        [
            Parts.Label(rewrite.Mended.Count > 0 ? Parts.Format(text.Rewritten, Names(text, rewrite.Mended)) : text.RewrittenByCutting),
            .. rewrite.Left.Select(left => Parts.Labelled(text, left.Rule is { } rule ? Parts.Format(text.RewriteLeft, Name(text, rule)) : text.RewriteForLimit, Excerpt.Of(left.Sentence, MostQuoted))),
        ],
        RewriteOutcome.Refused => [Parts.Label(Parts.Format(report.Verdict == Verdict.Hold ? text.RewriteRefused : text.RewriteStuck, Names(text, rewrite.Standing))), .. Ways(text, rewrite)],
        _ => [Parts.Label(text.RewriteNothing), .. Ways(text, rewrite)],
    };

    private static IEnumerable<AdaptiveElement> Ways(CardText text, Rewrite rewrite) => rewrite.Standing
        .SelectMany(rule => rule.Instead.Count > 0 ? rule.Instead : [rule.Fix])
        .DistinctBy(way => way.English, StringComparer.Ordinal)
        .Take(MostWays)
        .Select(way => Parts.Text("• " + way[text.Language]));

    private static string Names(CardText text, IEnumerable<RuleInfo> rules) => string.Join(", ", rules.Select(rule => Name(text, rule)));

    private static string Name(CardText text, RuleInfo rule) => rule.Name[text.Language].ToLowerInvariant();
}
