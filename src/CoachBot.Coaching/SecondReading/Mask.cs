using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>
/// Blots out secrets and personal data before a text goes to a model. The text keeps its length, so that every span and
/// quotation means the same words in both.
/// </summary>
public static class Mask
{
    /// <summary>What stands in the place of each masked character.</summary>
    public const char Blot = '█';

    private static readonly string[] Hidden = ["credential", "personal-data"];

    /// <summary>The text in normal form C with every secret and every piece of personal data blotted out, whatever a policy or a person made of those rules.</summary>
    public static string Hide(Coach coach, string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(coach);
        ArgumentNullException.ThrowIfNull(text);
        var report = coach.Review(text, language);
        var spans = Spans(report);
        if (spans.Count == 0)
        {
            return report.Draft.Text;
        }

        var masked = report.Draft.Text.ToCharArray();
        foreach (var span in spans)
        {
            masked.AsSpan(span.Start, span.Length).Fill(Blot);
        }

        // A rule stops counting after so many findings, so what is left is read again.
        return Hide(coach, new string(masked), language);
    }

    private static List<TextSpan> Spans(ReviewReport report) =>
    [
        .. report.Findings
            .Where(finding => Hidden.Contains(finding.Rule.Id, StringComparer.Ordinal) && finding.Span is not null)
            .Select(finding => finding.Span!.Value)
            .Where(span => report.Draft.Written(span).ContainsAnyExcept(Blot)),
    ];
}
