using AdaptiveCards;
using CoachBot.Approvals;

namespace CoachBot.Cards.Approvals;

/// <summary>Tells the author whether the request is before the approver, and what to do if not.</summary>
internal static class ApprovalAskedCard
{
    public static AdaptiveCard Build(CardText text, Approval approval, Delivery delivery)
    {
        var words = ApprovalText.Of(text);
        var said = Parts.Format(
            delivery switch { Delivery.Shown => words.Shown, Delivery.Waiting => words.Waiting, _ => words.NeverMet },
            approval.ApproverName);
        return Parts.Card(
            text,
            said,
            new AdaptiveContainer { Id = "approval-asked", Items = [Parts.Verbatim(said)] },
            Parts.Buttons(Parts.OpenDraft(text, words.SeeDraft, approval.Draft.Id)));
    }
}
