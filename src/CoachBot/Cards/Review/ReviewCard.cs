using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Review;

/// <summary>The verdict on a draft, the words that are the trouble, why, and a fix.</summary>
internal static class ReviewCard
{
    /// <summary>More findings than this would neither be read nor fit the 28 KB that Teams takes; the gravest come first.</summary>
    public const int MostFindings = 8;

    /// <param name="report">The review.</param>
    /// <param name="draftId">The stored version of the draft that the buttons refer to.</param>
    /// <param name="explained">The finding whose rule is explained at length; null for none.</param>
    /// <param name="note">What has just happened, such as a fix applied; null for nothing.</param>
    public static AdaptiveCard Build(CardText text, ReviewReport report, string draftId, FindingKey? explained = null, string? note = null)
    {
        var shown = FindingKey.Name(report.Findings).Take(MostFindings).ToList();
        var citations = 0;
        return Parts.Card(
            text,
            ReviewInWords.Say(text, report),
            [
                VerdictBanner.Build(text, report, note),
                DraftBlock.Build(text, report, shown.ConvertAll(item => item.Finding)),
                .. shown.Select(item => FindingBlock.Build(text, report.Draft, draftId, item.Key, item.Finding, ++citations, item.Key == explained)),
                .. MoreFindings(text, report.Findings.Count - shown.Count),
                .. ApplyAll(text, report, draftId),
                Parts.Subtle(text.Proposal),
            ]);
    }

    private static IEnumerable<AdaptiveElement> MoreFindings(CardText text, int hidden) =>
        hidden > 0 ? [Parts.Subtle(Parts.Format(text.MoreFindings, hidden))] : [];

    private static IEnumerable<AdaptiveElement> ApplyAll(CardText text, ReviewReport report, string draftId)
    {
        var mendable = report.Findings.Count(finding => finding.Edits.Count > 0);
        var data = new ButtonData { Verb = Verbs.ApplyAll, Draft = draftId, Language = text.Language.Code() };
        return mendable > 1 ? [Parts.Buttons(Parts.Button(text.ApplyAll, data, "positive"))] : [];
    }
}
