using System.Globalization;
using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
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
    /// <param name="otherwise">What the message may have meant if it was no draft; null where there is no doubt.</param>
    /// <param name="note">What has just happened, such as a fix applied; null for nothing.</param>
    public static AdaptiveCard Build(CardText text, ReviewReport report, string draftId, FindingKey? explained = null, string? note = null, ButtonData? otherwise = null)
    {
        var shown = FindingKey.Name(report.Findings).Take(MostFindings).ToList();
        var citations = 0;
        return Parts.Card(
            text,
            ReviewInWords.Say(text, report),
            [
                VerdictBanner.Build(text, report, note),
                .. report.Policy.Blackouts.Select(blackout => Parts.Subtle(Say(text, blackout))),
                DraftBlock.Build(text, report, shown.ConvertAll(item => item.Finding)),
                .. shown.Select(item => FindingBlock.Build(text, report, draftId, item.Key, item.Finding, ++citations, item.Key == explained)),
                .. MoreFindings(text, report.Findings.Count - shown.Count),
                .. ApplyAll(text, report, draftId),
                Parts.Subtle(text.Proposal),
                .. Otherwise(text, otherwise),
            ]);
    }

    private static string Say(CardText text, Blackout blackout) =>
        Parts.Format(text.InBlackout, blackout.Name[text.Language], blackout.To.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(text.Language.Code())));

    private static IEnumerable<AdaptiveElement> Otherwise(CardText text, ButtonData? data)
    {
        if (data is not null)
        {
            yield return Parts.Subtle(text.NoDraft);
            yield return Parts.Buttons(Parts.Button(text.TitleOf(data.Verb), data with { Language = text.Language.Code() }));
        }
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
