using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Cards.Review;

namespace CoachBot.Cards.Approvals;

/// <summary>What the approver said, in the place of the request.</summary>
internal static class ApprovalDoneCard
{
    public static AdaptiveCard Build(CardText text, Approval approval)
    {
        var words = ApprovalText.Of(text);
        var title = approval.Answer == ApprovalAnswer.Approved ? words.DoneApproved : words.DoneChanges;
        return Parts.Card(
            text,
            $"{title}{text.Colon} {Excerpt.Of(approval.Draft.Text, ApprovalRequestCard.MostSaid)}",
            [
                new AdaptiveContainer { Id = "approval-done", Items = [Parts.Heading(title), Parts.Verbatim(Excerpt.Of(approval.Draft.Text, DraftBlock.MostCharacters))] },
                .. Parts.Optional(approval.Comment, comment => Parts.Labelled(text, words.CommentLabel, comment)),
                Parts.Subtle(words.DoneNote),
            ]);
    }
}
