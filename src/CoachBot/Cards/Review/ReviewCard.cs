using System.Globalization;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards.Approvals;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Rewriting;

namespace CoachBot.Cards.Review;

/// <summary>The verdict on a draft, the words that are the trouble, why, and a fix.</summary>
internal static class ReviewCard
{
    /// <summary>More findings than this would neither be read nor fit the 28 KB that Teams takes; the gravest come first.</summary>
    public const int MostFindings = 8;

    /// <param name="report">The review.</param>
    /// <param name="draftId">The stored version of the draft that the buttons refer to.</param>
    /// <param name="explained">The finding whose rule is explained at length; null for none.</param>
    /// <param name="rewrite">What became of the draft where it was to be written anew; null where it was not.</param>
    /// <param name="note">What has just happened, such as a fix applied; null for nothing.</param>
    /// <param name="canAsk">Whether there is somebody to ask for approval.</param>
    public static AdaptiveCard Build(CardText text, ReviewReport report, string draftId, FindingKey? explained = null, string? note = null, Rewrite? rewrite = null, bool canAsk = false)
    {
        var shown = FindingKey.Name(report.Findings).Take(MostFindings).ToList();
        var citations = 0;
        return Parts.Card(
            text,
            ReviewInWords.Say(text, report),
            [
                VerdictBanner.Build(text, report, note),
                .. report.Policy.Blackouts.Select(blackout => Parts.Subtle(Say(text, blackout))),
                .. RewriteBlock.Build(text, report, rewrite),
                DraftBlock.Build(text, text.YourDraft, report, shown.ConvertAll(item => item.Finding)),
                .. shown.Select(item => FindingBlock.Build(text, report, draftId, item.Key, item.Finding, ++citations, item.Key == explained)),
                .. MoreFindings(text, report.Findings.Count - shown.Count),
                .. WholeDraft(text, report, draftId, rewrite, canAsk),
                Parts.Subtle(text.Proposal),
            ]);
    }

    private static string Say(CardText text, Blackout blackout) =>
        Parts.Format(text.InBlackout, blackout.Name[text.Language], blackout.To.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(text.Language.Code())));

    public static IEnumerable<AdaptiveElement> MoreFindings(CardText text, int hidden) =>
        hidden > 0 ? [Parts.Subtle(Parts.Format(text.MoreFindings, hidden))] : [];

    private static IEnumerable<AdaptiveElement> WholeDraft(CardText text, ReviewReport report, string draftId, Rewrite? rewrite, bool canAsk)
    {
        var mendable = report.Findings.Count(finding => finding.Edits.Count > 0);
        var data = new ButtonData { Draft = draftId, Language = text.Language.Code() };
        List<AdaptiveAction> buttons = [];
        if (mendable > 1)
        {
            buttons.Add(Parts.Button(text.ApplyAll, data with { Verb = Verbs.ApplyAll }, "positive"));
        }

        if (report.Findings.Count > 0 && rewrite is null)
        {
            buttons.Add(Parts.Button(text.Rewrite, data with { Verb = Verbs.Rewrite }));
        }

        if (canAsk)
        {
            buttons.Add(Parts.Button(ApprovalText.Of(text).Ask, data with { Verb = Verbs.RequestApproval }));
        }

        return buttons.Count > 0 ? [Parts.Buttons(buttons)] : [];
    }
}
