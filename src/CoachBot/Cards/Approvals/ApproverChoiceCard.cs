using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;

namespace CoachBot.Cards.Approvals;

/// <summary>Whom to ask, where the policy names several.</summary>
internal static class ApproverChoiceCard
{
    public static AdaptiveCard Build(CardText text, string draftId, IEnumerable<Approver> approvers)
    {
        var (words, data) = (ApprovalText.Of(text), new ButtonData { Draft = draftId, Language = text.Language.Code() });
        return Parts.Card(
            text,
            words.ChooseTitle,
            new AdaptiveContainer { Id = "approval-choice", Items = [Parts.Heading(words.ChooseTitle)] },
            Parts.Buttons(approvers.Select(approver => Parts.Button(approver.Name, data with { Verb = Verbs.RequestApproval, Answer = approver.Id }))),
            Parts.Buttons(Parts.OpenDraft(text, words.SeeDraft, draftId)));
    }
}
