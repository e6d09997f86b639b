using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Rewriting;

/// <summary>A rewrite on its way: the version reached, and what was done to the draft so far.</summary>
internal sealed class RewriteInProgress(ReviewReport report)
{
    private readonly string _original = report.Draft.Text;
    private readonly HashSet<string> _raised = [.. report.Findings.Select(finding => finding.Rule.Id)];
    private readonly List<(string Sentence, RuleInfo? Rule)> _left = [];
    private readonly List<RuleInfo> _mended = [];

    public ReviewReport Report { get; set; } = report;

    /// <summary>Whether the rule's own fix is still to be tried; once is enough.</summary>
    public bool Tries(RuleInfo rule)
    {
        if (_mended.Exists(mended => mended.Id == rule.Id))
        {
            return false;
        }

        _mended.Add(rule);
        return true;
    }

    public List<Sentence> Sentences() => [.. Report.Draft.Sentences];

    /// <summary>The version without some of its sentences.</summary>
    public string Without(IReadOnlyList<Sentence> sentences, RuleInfo? rule)
    {
        var draft = Report.Draft;
        foreach (var sentence in sentences)
        {
            _left.Add((draft.Written(sentence.Span).Trim().ToString(), rule));
        }

        return TextEdit.Apply(draft.Text, sentences.Select(sentence => new TextEdit(WithLead(draft, sentence), "")));
    }

    /// <summary>With what stands between the sentence before and this one: a space, an opening quotation mark.</summary>
    private static TextSpan WithLead(Draft draft, Sentence sentence)
    {
        var previous = sentence.FirstToken == 0 ? 0 : draft.Sentences[draft.Tokens[sentence.FirstToken].Sentence - 1].Span.End;
        return TextSpan.FromBounds(previous, sentence.Span.End);
    }

    /// <summary>Says how it ended, given what the last version still raises.</summary>
    public Rewrite End(IReadOnlyList<Finding> findings)
    {
        var standing = findings.Where(finding => finding.Severity > Severity.Advice).Select(finding => finding.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        if (standing.Count > 0)
        {
            // What only a shortened version raises is no reason that its author has seen.
            var known = standing.FindAll(rule => _raised.Contains(rule.Id));
            return new Rewrite(RewriteOutcome.Refused, _original, [], [], known.Count > 0 ? known : standing);
        }

        return Report.Draft.Text == _original
            ? new Rewrite(RewriteOutcome.Unchanged, _original, [], [], [.. findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Id, StringComparer.Ordinal)])
            : new Rewrite(RewriteOutcome.Rewritten, Report.Draft.Text, _left, _mended, []);
    }
}
