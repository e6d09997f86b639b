using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.SecondReading;

/// <summary>
/// Adds to the rules' report what a model says and can be verified. Nothing of the report is taken away or made lighter,
/// so that a verdict can only become graver.
/// </summary>
public sealed class OpinionVerifier(Coach coach)
{
    /// <summary>The most findings beyond the rules' own.</summary>
    public const int MostFindings = 3;

    /// <summary>A model less sure than this is not heard.</summary>
    public const double LeastConfidence = 0.6;

    /// <summary>From here on a blocker holds the draft; below, it asks for a second look.</summary>
    public const double SureConfidence = 0.85;

    private static readonly Localized SeenBy = new("Un modèle de langage y lit : {name}.", "A language model reads this as: {name}.");

    private readonly ModelWords _words = new(coach);
    private readonly Dictionary<string, RuleInfo> _rules = RulesOfMeaning.Of(coach).ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public ReviewReport Add(ReviewReport report, Opinion opinion)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(opinion);
        var masked = Mask.Hide(coach, report.Draft.Text, report.Draft.Language);
        var suggested = new List<Finding>();
        foreach (var suggestion in opinion.Findings.Where(IsHeard).OrderByDescending(suggestion => suggestion.Confidence))
        {
            if (suggested.Count < MostFindings && Verify(report, masked, suggestion) is { } finding && !IsSaid(report.Findings, finding) && !IsSaid(suggested, finding))
            {
                suggested.Add(finding);
            }
        }

        var all = report.Findings.Select(finding => Doubted(report, masked, finding, opinion.Doubts)).Concat(suggested);
        return report with { Findings = Reviewer.InOrder([.. all]) };
    }

    private static bool IsHeard(SuggestedFinding suggestion) => suggestion.Confidence is >= LeastConfidence and <= 1;

    private static bool IsSaid(IEnumerable<Finding> findings, Finding finding) =>
        findings.Any(said => said.Rule.Id == finding.Rule.Id && (said.Span is not { } span || span.Overlaps(finding.Span!.Value)));

    private Finding? Verify(ReviewReport report, string masked, SuggestedFinding suggestion)
    {
        if (!_rules.TryGetValue(suggestion.Rule, out var rule) || report.Policy.Off.Contains(rule.Id) || Quotation.Find(masked, suggestion.Quotation) is not { } span
            || Say(report, suggestion.Why, rule.Id) is not { } why)
        {
            return null;
        }

        var weight = report.Policy.Weigh(rule);
        var severity = weight == Severity.Blocker && suggestion.Confidence < SureConfidence ? Severity.Warning : weight;
        var edit = Suggest(report, masked, span, rule, suggestion.Suggestion);
        return new Finding(rule, severity, span, SeenBy.With("name", rule.NameInText), edit is null ? [] : [edit]) { Remark = new Remark(why, edit?.Replacement) };
    }

    private string? Say(ReviewReport report, string why, string rule) =>
        _words.Pass(why, report.Draft.Language, report.Findings.Select(finding => finding.Rule.Id).Append(rule).ToHashSet(StringComparer.Ordinal));

    /// <summary>The edit that puts the model's words in place, where the draft is better for it and says nothing new.</summary>
    private TextEdit? Suggest(ReviewReport report, string masked, TextSpan span, RuleInfo rule, string? words)
    {
        if (string.IsNullOrWhiteSpace(words) || masked.AsSpan(span.Start, span.Length).Contains(Mask.Blot) || words.Length > ModelWords.Longest || words.Contains('\n', StringComparison.Ordinal) || !ModelWords.IsPlain(words))
        {
            return null;
        }

        var edit = new TextEdit(span, words.Trim());
        var mended = coach.Review(TextEdit.Apply(report.Draft.Text, [edit]), report.Draft.Language, report.Policy);
        var before = report.Findings.Select(finding => finding.Rule.Id).ToHashSet(StringComparer.Ordinal);
        var isBetter = mended.Findings.All(finding => finding.Severity == Severity.Advice || (before.Contains(finding.Rule.Id) && finding.Rule.Id != rule.Id));
        return isBetter && NewFacts.AreNone(report.Draft, mended.Draft) ? edit : null;
    }

    private Finding Doubted(ReviewReport report, string masked, Finding finding, IReadOnlyList<Doubt> doubts)
    {
        var doubt = finding.Severity > Severity.Warning ? null : doubts.FirstOrDefault(doubt => doubt.Rule == finding.Rule.Id && IsAbout(masked, finding, doubt));
        return doubt is null || Say(report, doubt.Why, finding.Rule.Id) is not { } why ? finding : finding with { Doubt = why };
    }

    private static bool IsAbout(string masked, Finding finding, Doubt doubt) =>
        finding.Span is not { } span || (Quotation.Find(masked, doubt.Quotation) is { } quoted && quoted.Overlaps(span));
}
