using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Bot;
using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.Review;

namespace CoachBot.Cards.Approvals;

/// <summary>What an approver decides on: the draft, the verdict and the findings, with room for a comment.</summary>
internal static class ApprovalRequestCard
{
    public const int MostComment = 1000;

    /// <summary>How much of a draft the plain text of a card holds.</summary>
    public const int MostSaid = 300;

    /// <param name="note">What has to be done first; null for nothing.</param>
    public static AdaptiveCard Build(CardText text, Approval approval, ReviewReport report, string? note)
    {
        var words = ApprovalText.Of(text);
        var from = approval.AuthorName is { Length: > 0 } name ? name : words.Colleague;
        var shown = report.Findings.Take(ReviewCard.MostFindings).ToList();
        var data = new ButtonData { Approval = approval.Id, Language = text.Language.Code() };
        return Parts.Card(
            text,
            $"{words.RequestTitle}. {words.From}{text.Colon} {from}\n{Excerpt.Of(approval.Draft.Text, MostSaid)}\n{ReviewInWords.Say(text, report)}",
            [
                new AdaptiveContainer { Id = "approval-request", Items = [Parts.Heading(words.RequestTitle), Parts.Labelled(text, words.From, from), .. Parts.Optional(note, Parts.Label)] },
                VerdictBanner.Build(text, report, null),
                DraftBlock.Build(text, words.TheDraft, report, shown),
                .. FindingKey.Name(shown).Select(item => Finding(text, report, item.Key, item.Finding)),
                .. ReviewCard.MoreFindings(text, report.Findings.Count - shown.Count),
                new AdaptiveTextInput { Id = ButtonData.CommentId, Label = words.CommentLabel, Placeholder = words.CommentHint, IsMultiline = true, MaxLength = MostComment },
                Parts.Buttons(
                    Parts.Button(words.Approve, data with { Verb = Verbs.Approve }, "positive"),
                    Parts.Button(words.RequestChanges, data with { Verb = Verbs.RequestChanges })),
                Parts.Subtle(words.RequestNote),
            ]);
    }

    private static AdaptiveContainer Finding(CardText text, ReviewReport report, FindingKey key, Finding finding) => new()
    {
        Id = key.ElementId,
        Separator = true,
        Items = [.. FindingBlock.What(text, report, finding)],
    };
}
