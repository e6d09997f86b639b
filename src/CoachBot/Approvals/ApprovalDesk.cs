using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Cards;
using CoachBot.Cards.Approvals;
using CoachBot.Coaching.Policy;
using CoachBot.State;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Approvals;

/// <summary>Takes requests for approval and their answers. Nothing is posted by either.</summary>
internal sealed class ApprovalDesk(ApprovalStore store, ApprovalMessages messages, TimeProvider clock)
{
    private const int MostAsked = 20;

    public AdaptiveCard Ask(CoachRequest.RequestApproval request, CoachSession session)
    {
        var words = ApprovalText.Of(session.Text);
        if (session.Profile.Find(request.DraftId) is not { } draft)
        {
            return NoticeCard.Build(session.Text, session.Text.Stale);
        }

        if (session.Approvers.Count == 0)
        {
            return NoticeCard.Build(session.Text, words.NobodyToAsk);
        }

        if ((session.Approvers.Count == 1 ? session.Approvers[0] : session.Approvers.FirstOrDefault(approver => approver.Id == request.ApproverId)) is not { } chosen)
        {
            return ApproverChoiceCard.Build(session.Text, draft.Id, session.Approvers);
        }

        var approval = New(draft, chosen, session);
        session.Profile.Asked = [.. session.Profile.Asked.Where(asked => asked.Id != approval.Id).TakeLast(MostAsked - 1), new AskedApproval(approval.Id, chosen.Id)];
        session.Later = async cancellationToken => await SendAsync(approval, chosen, session, cancellationToken);
        return NoticeCard.Build(session.Text, session.Text.Stale);
    }

    public AdaptiveCard Answer(CoachRequest.AnswerApproval request, CoachSession session)
    {
        if (session.Policy.ApproverWho(session.Activity!) is { } approver && request.ApprovalId is { Length: > 0 } id)
        {
            session.Later = cancellationToken => AnswerAsync(approver, id, request, session, cancellationToken);
        }

        return NoticeCard.Build(session.Text, ApprovalText.Of(session.Text).NotYours);
    }

    /// <summary>What is kept of a person beside their profile goes with it.</summary>
    public async Task ForgetAsync(CoachSession session, CancellationToken cancellationToken)
    {
        var person = Person.Of(session.Activity!);
        foreach (var (id, approverId) in session.Asked)
        {
            if (session.Policy.Approvers.FirstOrDefault(approver => approver.Id == approverId) is { } approver)
            {
                await store.ChangeAsync(approver, person, file => file.Waiting.RemoveAll(waiting => waiting.Id == id), cancellationToken);
            }
        }

        if (session.Policy.ApproverWho(session.Activity!) is { } self)
        {
            await store.ForgetAsync(self, person, cancellationToken);
        }
    }

    private async Task<AdaptiveCard?> SendAsync(Approval approval, Approver approver, CoachSession session, CancellationToken cancellationToken)
    {
        var kept = await store.AskAsync(approval, cancellationToken);
        if (kept.Answer != ApprovalAnswer.Open)
        {
            await store.ChangeAsync(kept.Author, kept.Id, stored => stored.IsTold = true, cancellationToken);
            return ApprovalAnswerCard.Build(session.Text, kept);
        }

        return ApprovalAskedCard.Build(session.Text, kept, await messages.DeliverAsync(kept, approver, session, cancellationToken));
    }

    private async Task<AdaptiveCard?> AnswerAsync(Approver approver, string id, CoachRequest.AnswerApproval request, CoachSession session, CancellationToken cancellationToken)
    {
        var words = ApprovalText.Of(session.Text);
        if ((await store.FindAsync(approver, Person.Of(session.Activity!), cancellationToken))?.Find(id) is not { } waiting)
        {
            return null;
        }

        if (await store.FindAsync(waiting.Author, id, cancellationToken) is not { } approval)
        {
            return NoticeCard.Build(session.Text, words.Gone);
        }

        var comment = Excerpt.Of((request.Comment ?? "").Trim(), ApprovalRequestCard.MostComment);
        if (approval.Answer == ApprovalAnswer.Open && !request.IsApproved && comment.Length == 0)
        {
            return messages.Request(approval, session, words.SayWhat);
        }

        var answered = await store.ChangeAsync(waiting.Author, id, stored => Answer(stored, request.IsApproved, comment), cancellationToken);
        if (answered is { IsTold: false })
        {
            await messages.TellAsync(answered, cancellationToken);
        }

        return answered is null ? NoticeCard.Build(session.Text, words.Gone) : ApprovalDoneCard.Build(session.Text, answered);
    }

    /// <summary>The first answer stands: the author may have posted by it.</summary>
    private static void Answer(Approval approval, bool isApproved, string comment)
    {
        if (approval.Answer == ApprovalAnswer.Open)
        {
            (approval.Answer, approval.Comment) = (isApproved ? ApprovalAnswer.Approved : ApprovalAnswer.ChangesWanted, comment);
        }
    }

    private Approval New(StoredDraft draft, Approver approver, CoachSession session) => new()
    {
        Id = Approval.IdOf(draft, approver),
        Author = Person.Of(session.Activity!),
        AuthorName = session.Activity!.From?.Name,
        Reference = JsonConvert.SerializeObject(((Activity)session.Activity!).GetConversationReference()),

        // Whoever approves sees everything, also what the author chose to ignore.
        Draft = draft with { Dismissed = [], Settled = [] },
        ApproverId = approver.Id,
        ApproverName = approver.Name,
        At = clock.GetUtcNow(),
        RetentionDays = session.Profile.RetentionDays,
    };
}
