using System.Text;
using CoachBot.Coaching.Review;
using CoachBot.Model.Cards;

namespace CoachBot.Cards.Review;

/// <summary>The review as plain text, for hosts without cards, notifications and speech.</summary>
internal static class ReviewInWords
{
    private const int MostQuoted = 80;

    public static string Say(CardText text, ReviewReport report)
    {
        var language = text.Language;
        var words = new StringBuilder($"{text.VerdictNames[report.Verdict]}. {VerdictBanner.Summary(text, report)} {DraftBlock.Meter(text, report)}.");
        foreach (var (finding, index) in report.Findings.Take(ReviewCard.MostFindings).Select((finding, index) => (finding, index)))
        {
            words.Append('\n').Append(index + 1).Append(". ").Append(finding.Rule.Name[language]).Append(" (").Append(text.SeverityNames[finding.Severity]).Append(')');
            if (FindingBlock.Quoted(report.Draft, finding) is { } quoted)
            {
                words.Append(text.Colon).Append(" “").Append(Excerpt.Of(quoted, MostQuoted)).Append('”');
            }

            words.Append(". ").Append(finding.Rule.Fix[language]).Append(RemarkBlock.Say(text, finding));
        }

        return words.ToString();
    }
}
