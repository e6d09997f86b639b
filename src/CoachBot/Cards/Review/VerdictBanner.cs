using AdaptiveCards;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Review;

/// <summary>The verdict as colour, icon and word: none of the three carries it alone.</summary>
internal static class VerdictBanner
{
    public static AdaptiveElement Build(CardText text, ReviewReport report, string? note) => new AdaptiveContainer
    {
        Id = "verdict-" + report.Verdict.ToString().ToLowerInvariant(),
        Bleed = true,
        Style = report.Verdict switch
        {
            Verdict.Ready => AdaptiveContainerStyle.Good,
            Verdict.Revise => AdaptiveContainerStyle.Warning,
            _ => AdaptiveContainerStyle.Attention,
        },
        Items =
        [
            new AdaptiveTextBlock($"{Icon(report.Verdict)} {text.VerdictNames[report.Verdict]}")
            {
                Id = "verdict",
                Style = AdaptiveTextBlockStyle.Heading,
                Size = AdaptiveTextSize.Large,
                Weight = AdaptiveTextWeight.Bolder,
                Wrap = true,
            },
            new AdaptiveTextBlock(note is null ? Summary(text, report) : $"{note} {Summary(text, report)}") { Wrap = true, Spacing = AdaptiveSpacing.None },
        ],
    };

    /// <summary>How many findings of each severity, in words.</summary>
    public static string Summary(CardText text, ReviewReport report)
    {
        var counts = from severity in Enum.GetValues<Severity>().OrderDescending()
                     let count = report.Findings.Count(finding => finding.Severity == severity)
                     where count > 0
                     select $"{count} {(count == 1 ? text.SeveritySingulars : text.SeverityPlurals)[severity]}";
        var summary = string.Join(", ", counts);
        return summary.Length > 0 ? summary + "." : text.NothingFound;
    }

    private static string Icon(Verdict verdict) => verdict switch
    {
        Verdict.Ready => "✔",
        Verdict.Revise => "⚠",
        _ => "✖",
    };
}
