using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards.Review;

namespace CoachBot.Cards.Approvals;

/// <summary>Tells the author what the approver said, and of which text.</summary>
internal static class ApprovalAnswerCard
{
    public static AdaptiveCard Build(CardText text, Approval approval)
    {
        var words = ApprovalText.Of(text);
        var isApproved = approval.Answer == ApprovalAnswer.Approved;
        var title = Parts.Format(isApproved ? words.Approved : words.ChangesWanted, approval.ApproverName);
        return Parts.Card(
            text,
            $"{title}{text.Colon} {Excerpt.Of(approval.Draft.Text, ApprovalRequestCard.MostSaid)}" + (approval.Comment.Length > 0 ? $"\n{words.CommentLabel}{text.Colon} {approval.Comment}" : ""),
            [
                new AdaptiveContainer
                {
                    Id = "approval-answer",
                    Style = isApproved ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Warning,
                    Bleed = true,
                    Items = [new AdaptiveRichTextBlock { Inlines = [.. Parts.Runs((isApproved ? "✔ " : "⚠ ") + title).Select(Bold)] }],
                },
                Parts.Verbatim(Excerpt.Of(approval.Draft.Text, DraftBlock.MostCharacters)),
                .. Parts.Optional(approval.Comment, comment => Parts.Labelled(text, words.CommentLabel, comment)),
                Parts.Buttons(Parts.OpenDraft(text, words.SeeDraft, approval.Draft.Id)),
                Parts.Subtle(words.AnswerNote),
            ]);
    }

    private static AdaptiveTextRun Bold(AdaptiveTextRun run)
    {
        run.Weight = AdaptiveTextWeight.Bolder;
        return run;
    }
}
