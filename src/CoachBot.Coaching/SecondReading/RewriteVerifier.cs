using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.SecondReading;

/// <summary>
/// Whether a rewrite may be shown: past every rule, no fact that the draft does not state, and every fact that was no
/// trouble kept, with most of the words around it.
/// </summary>
public sealed class RewriteVerifier(Coach coach)
{
    private const double LeastKept = 0.4;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal)
    {
        "ne", "n", "n'", "pas", "jamais", "aucun", "aucune", "ni", "sans", "non", "not", "no", "never", "nor", "without", "none", "cannot", "can't", "don't", "won't", "isn't", "aren't", "doesn't", "didn't", "wasn't",
    };

    /// <summary>The rules' report on the rewrite; null where it may not be shown.</summary>
    /// <param name="original">The report on the draft, with whatever a model added to it.</param>
    /// <param name="rewrite">What the model wrote.</param>
    public ReviewReport? Verify(ReviewReport original, string? rewrite)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (string.IsNullOrWhiteSpace(rewrite) || !ModelWords.IsPlain(rewrite.Trim()))
        {
            return null;
        }

        var report = coach.Review(rewrite.Trim(), original.Draft.Language, original.Policy);
        var isAllowed = report.Verdict == Verdict.Ready && report.Draft.Length.Weighted <= original.Limit && !string.Equals(report.Draft.Text, original.Draft.Text, StringComparison.Ordinal)
            && coach.LanguageOf(report.Draft.Text) is var language && (language is null || language == original.Draft.Language);
        return isAllowed && NewFacts.AreNone(original.Draft, report.Draft) && Keeps(original, report.Draft) ? report : null;
    }

    private static bool Keeps(ReviewReport original, Draft rewrite)
    {
        // A number or a name may itself be what must not be said; in a joke or a boast it is not the trouble.
        var mayGo = SpansOf(original, finding => finding.Rule.Severity == Severity.Blocker);
        var mayChange = SpansOf(original, finding => finding.Severity > Severity.Advice);
        var written = rewrite.Tokens.Select(token => rewrite.FoldedForm(token).ToString()).ToHashSet(StringComparer.Ordinal);
        return NewFacts.Of(original.Draft).Where(fact => IsFree(mayGo, fact.Span)).All(fact => written.Contains(fact.Folded))
            && KeptShare(original.Draft, rewrite, span => IsFree(mayChange, span)) >= LeastKept
            && Denies(original.Draft, span => IsFree(mayGo, span)) == Denies(rewrite, _ => true);
    }

    private static List<TextSpan> SpansOf(ReviewReport report, Func<Finding, bool> isTaken) =>
        [.. report.Findings.Where(finding => finding.Span is not null && isTaken(finding)).Select(finding => finding.Span!.Value)];

    private static bool IsFree(List<TextSpan> trouble, TextSpan span) => !trouble.Exists(other => other.Overlaps(span));

    private static double KeptShare(Draft original, Draft rewrite, Func<TextSpan, bool> isFree)
    {
        var wanted = Stem.AllOf(original, isFree);
        return wanted.Count == 0 ? 1 : (double)wanted.Intersect(Stem.AllOf(rewrite), StringComparer.Ordinal).Count() / wanted.Count;
    }

    private static bool Denies(Draft draft, Func<TextSpan, bool> isTaken) =>
        draft.Tokens.Any(token => token.Kind == TokenKind.Word && isTaken(token.Span) && Negations.Contains(draft.FoldedForm(token).ToString()));
}
