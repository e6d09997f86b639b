using AdaptiveCards;
using CoachBot.Approvals;

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
            $"{title}{text.Colon} {approval.Draft.Text}",
            [
                new AdaptiveContainer { Id = "approval-done", Items = [Parts.Heading(title), Parts.Verbatim(approval.Draft.Text)] },
                .. Parts.Optional(approval.Comment, comment => Parts.Labelled(text, words.CommentLabel, comment)),
                Parts.Subtle(words.DoneNote),
            ]);
    }
}
