using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;
using CoachBot.Model.Cards;

namespace CoachBot.Cards.Review;

/// <summary>One finding: what, why, a way out, the source, and its buttons.</summary>
internal static class FindingBlock
{
    private const int MostQuoted = 160;

    public static AdaptiveElement Build(CardText text, ReviewReport report, string draftId, FindingKey key, Finding finding, int number, bool explained)
    {
        var language = text.Language;
        return new AdaptiveContainer
        {
            Id = key.ElementId,
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                .. What(text, report, finding),
                .. explained ? RuleExplanation.Build(text, finding.Rule) : [],
                Parts.Subtle(Parts.Source(text, finding.Rule.Citation), $"citation-{number}"),
                Parts.Buttons([.. Buttons(text, draftId, key, finding, explained), .. OwnPage(text, report, finding)]),
            ],
        };
    }

    /// <summary>The finding itself: its name and weight, the words it is about, why, and what to do.</summary>
    public static IEnumerable<AdaptiveElement> What(CardText text, ReviewReport report, Finding finding) =>
    [
        Parts.Label($"{Icon(finding.Severity)} {finding.Rule.Name[text.Language]} ({text.SeverityNames[finding.Severity]})"),
        .. Quote(report.Draft, finding),
        Small($"{finding.Message[text.Language]} {finding.Rule.Why[text.Language]}"),
        .. RemarkBlock.Build(text, finding),
        Parts.Labelled(text, text.Suggestion, finding.Rule.Fix[text.Language]),
    ];

    public static string Icon(Severity severity) => severity switch
    {
        Severity.Blocker => "✖",
        Severity.Warning => "⚠",
        _ => "ℹ",
    };

    public static string? Quoted(Draft draft, Finding finding) =>
        finding.Span is { Length: > 0 } span ? Excerpt.Of(draft.Text.Substring(span.Start, span.Length), MostQuoted) : null;

    private static IEnumerable<AdaptiveElement> Quote(Draft draft, Finding finding) => Quoted(draft, finding) is { } words
        ? [new AdaptiveRichTextBlock { Spacing = AdaptiveSpacing.Small, Inlines = [.. Parts.Runs(words).Select(Quoted)] }]
        : [];

    private static AdaptiveTextRun Quoted(AdaptiveTextRun run)
    {
        (run.Italic, run.Highlight) = (true, true);
        return run;
    }

    private static AdaptiveTextBlock Small(string words) => new(words) { Wrap = true, Spacing = AdaptiveSpacing.Small };

    private static IEnumerable<AdaptiveAction> Buttons(CardText text, string draftId, FindingKey key, Finding finding, bool explained)
    {
        var data = new ButtonData { Draft = draftId, Rule = key.Rule, Number = key.Number, Language = text.Language.Code() };
        if (finding.Edits.Count > 0)
        {
            yield return Parts.Button(text.ApplyFix, data with { Verb = Verbs.ApplyFix });
        }

        if (!explained)
        {
            yield return Parts.Button(text.Explain, data with { Verb = Verbs.Explain });
        }

        yield return Parts.Button(text.Dismiss, data with { Verb = Verbs.DismissFinding });
    }

    /// <summary>The organisation's own page on the rule.</summary>
    private static IEnumerable<AdaptiveAction> OwnPage(CardText text, ReviewReport report, Finding finding)
    {
        if (report.Policy.Guidance.TryGetValue(finding.Rule.Id, out var page))
        {
            yield return new AdaptiveOpenUrlAction { Title = page.Label[text.Language], Url = page.Address };
        }
    }
}
