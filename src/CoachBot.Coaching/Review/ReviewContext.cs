using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review;

/// <summary>What a rule sees of the review under way.</summary>
public sealed class ReviewContext
{
    private readonly List<Finding> _findings = [];

    internal ReviewContext(Draft draft, ReviewPolicy policy, CueReading cues, IReadOnlyList<HouseMatch> house)
    {
        Draft = draft;
        Policy = policy;
        Cues = cues;
        House = house;
    }

    public Draft Draft { get; }

    public ReviewPolicy Policy { get; }

    internal CueReading Cues { get; }

    /// <summary>The organisation's own words in the draft.</summary>
    internal IReadOnlyList<HouseMatch> House { get; }

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Reports trouble at <paramref name="span"/> (null: the whole draft) with the rule's own message.</summary>
    public void Report(RuleInfo rule, TextSpan? span, params IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Report(rule, span, rule.Message, edits);
    }

    /// <summary>Reports trouble with a message of its own, such as one with a figure in it.</summary>
    public void Report(RuleInfo rule, TextSpan? span, Localized message, params IReadOnlyList<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Report(new Finding(rule, Policy.Weigh(rule), span, message, edits));
    }

    internal void Report(Finding finding)
    {
        if (!Policy.Off.Contains(finding.Rule.Id) && !(finding.Span is { } span && IsAllowed(span)))
        {
            _findings.Add(Whole(finding));
        }
    }

    /// <summary>Neither what is marked nor what is replaced may cut what a person sees as one sign.</summary>
    private Finding Whole(Finding finding)
    {
        var isWhole = (finding.Span is not { } span || Widen(span) == span) && finding.Edits.All(edit => Widen(edit.Span) == edit.Span);
        return isWhole ? finding : finding with
        {
            Span = finding.Span is { } cut ? Widen(cut) : null,
            Edits = [.. finding.Edits.Select(edit => edit with { Span = Widen(edit.Span) })],
        };
    }

    private TextSpan Widen(TextSpan span) => span.Length == 0 ? span : Graphemes.Widen(Draft.Text, span);

    /// <summary>Whether the rule has reported anything yet.</summary>
    internal bool HasFound(RuleInfo rule) => _findings.Exists(finding => finding.Rule.Id == rule.Id);

    /// <summary>Puts another finding in the place of one reported before; null takes it back.</summary>
    internal void Replace(int index, Finding? finding)
    {
        if (finding is null)
        {
            _findings.RemoveAt(index);
        }
        else
        {
            _findings[index] = finding;
        }
    }

    private bool IsAllowed(TextSpan span)
    {
        foreach (var match in House)
        {
            if (match.Word.Kind == HouseWordKind.Allowed && Draft.SpanOf(match.First, match.Last).Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
