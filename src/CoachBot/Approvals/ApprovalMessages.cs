using AdaptiveCards;
using CoachBot.Bot;
using CoachBot.Bot.Desks;
using CoachBot.Cards.Approvals;
using CoachBot.Channels;
using CoachBot.Coaching;
using CoachBot.Coaching.Policy;
using CoachBot.Model;
using CoachBot.State;
using CoachBot.State.Profiles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace CoachBot.Approvals;

/// <summary>Brings requests to approvers and answers to authors: at once where the channel lets the coach write first, else with their next turn.</summary>
internal sealed class ApprovalMessages(ApprovalStore store, ReviewDesk reviews, ProfileStore profiles, CoachSessions sessions, IEnumerable<IProactiveChannel> channels, ILogger<ApprovalMessages> logger)
{
    /// <summary>The card that asks the approver.</summary>
    public AdaptiveCard Request(Approval approval, CoachSession session, string? note = null)
    {
        var report = reviews.Read(session, approval.Draft);
        session.Model.Hears(report);
        return ApprovalRequestCard.Build(session.Text, approval, report, note);
    }

    public async Task<Delivery> DeliverAsync(Approval approval, Approver approver, CoachSession asking, CancellationToken cancellationToken)
    {
        var file = await store.ChangeAsync(approver, approval.Author, stored => Wait(stored, approval), cancellationToken);
        if (file.Find(approval.Id) is { IsShown: true })
        {
            return Delivery.Shown;
        }

        // Where the id is enough the request begins a conversation, and lands in no old one.
        if ((ReferenceTo(approver, asking.Activity!) ?? Parse(file.Reference)) is not { } conversation)
        {
            return Delivery.NeverMet;
        }

        var isSent = await SendAsync(conversation, session => Request(approval, session), approval.Draft.Language, cancellationToken);
        if (isSent)
        {
            await store.ChangeAsync(approver, approval.Author, stored => Show(stored, approval.Id), cancellationToken);
        }

        return isSent ? Delivery.Shown : Delivery.Waiting;
    }

    /// <summary>Tells the author what the answer is.</summary>
    public async Task TellAsync(Approval approval, CancellationToken cancellationToken)
    {
        if (Parse(approval.Reference) is { } conversation
            && await SendAsync(conversation, session => ApprovalAnswerCard.Build(session.Text, approval), approval.Draft.Language, cancellationToken))
        {
            await store.ChangeAsync(approval.Author, approval.Id, stored => stored.IsTold = true, cancellationToken);
        }
    }

    /// <summary>Shows in a turn what waits for the person: answers to what they asked, and what they are asked.</summary>
    public async Task ShowWaitingAsync(ITurnContext turn, CoachSession session, CancellationToken cancellationToken)
    {
        // Of a person who has just been forgotten nothing is written down again.
        if (!session.Keep || Addressing.IsAmongOthers(turn.Activity))
        {
            return;
        }

        if (session.Asked.Count > 0)
        {
            await ShowAnswersAsync(turn, session, cancellationToken);
        }

        if (session.Policy.ApproverWho(turn.Activity) is { } approver)
        {
            await ShowRequestsAsync(turn, session, approver, cancellationToken);
        }
    }

    private async Task ShowAnswersAsync(ITurnContext turn, CoachSession session, CancellationToken cancellationToken)
    {
        var person = Person.Of(turn.Activity);
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var asked in session.Asked)
        {
            var approval = await store.FindAsync(person, asked.Id, cancellationToken);
            if (approval is { Answer: not ApprovalAnswer.Open, IsTold: false })
            {
                var own = session with { Model = new ModelTurn() };
                await turn.SendActivityAsync(Message(ApprovalAnswerCard.Build(session.Text, approval), own, turn), cancellationToken);
                await store.ChangeAsync(person, asked.Id, stored => stored.IsTold = true, cancellationToken);
            }

            if (approval is not { Answer: ApprovalAnswer.Open })
            {
                settled.Add(asked.Id);
            }
        }

        if (settled.Count > 0)
        {
            await profiles.ChangeAsync(person, profile => (profile.Asked = [.. profile.Asked.Where(asked => !settled.Contains(asked.Id))], Keep: true), cancellationToken);
        }
    }

    private async Task ShowRequestsAsync(ITurnContext turn, CoachSession session, Approver approver, CancellationToken cancellationToken)
    {
        var person = Person.Of(turn.Activity);
        var reference = JsonConvert.SerializeObject(turn.Activity.GetConversationReference());
        var file = await store.ChangeAsync(approver, person, stored => stored.Reference = reference, cancellationToken);
        foreach (var waiting in file.Waiting.Where(waiting => !waiting.IsShown))
        {
            if (await store.FindAsync(waiting.Author, waiting.Id, cancellationToken) is { } approval)
            {
                var own = session with { Model = new ModelTurn() };
                await turn.SendActivityAsync(Message(Request(approval, own), own, turn), cancellationToken);
            }

            await store.ChangeAsync(approver, person, stored => Show(stored, waiting.Id), cancellationToken);
        }
    }

    /// <returns>Whether the channel took it.</returns>
    private async Task<bool> SendAsync(ConversationReference conversation, Func<CoachSession, AdaptiveCard> build, Language language, CancellationToken cancellationToken)
    {
        var isSent = false;
        if (channels.Serving(conversation.ChannelId) is { } channel)
        {
            await channel.ContinueAsync(conversation, TrySendAsync, cancellationToken);
        }

        return isSent;

        async Task TrySendAsync(ITurnContext turn, CancellationToken stop)
        {
            try
            {
                var message = await profiles.ChangeAsync(Person.Of(turn.Activity), profile => (Build(turn, profile), Keep: false), stop);
                isSent = await turn.SendActivityAsync(message, stop) is not null;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Whoever cannot be reached now sees it with their next turn, and who asked is told.
                logger.ApprovalUndelivered(turn.Activity.ChannelId, exception.GetType().FullName);
            }
        }

        Activity Build(ITurnContext turn, CoachProfile profile)
        {
            var session = sessions.Begin(profile, profile.Language ?? profile.LastLanguage ?? language, turn.Activity);
            return Message(build(session), session, turn);
        }
    }

    private ConversationReference? ReferenceTo(Approver approver, IActivity asking) =>
        channels.Serving(asking.ChannelId) is { } channel
            ? approver.Ids.Select(id => channel.ReferenceTo(Tenant.Of(asking), id)).FirstOrDefault(reference => reference is not null)
            : null;

    private static void Wait(ApproverFile file, Approval approval)
    {
        if (file.Find(approval.Id) is null)
        {
            file.Waiting.Add(new WaitingApproval(approval.Id, approval.Author, approval.At));
        }
    }

    private static void Show(ApproverFile file, string id)
    {
        if (file.Find(id) is { } waiting)
        {
            waiting.IsShown = true;
        }
    }

    private static Activity Message(AdaptiveCard card, CoachSession session, ITurnContext turn) =>
        AiLabel.On(ReplyMessage.Of(new CoachReply(card, session.Text, DraftId: null), turn.Activity), session.Model);

    private static ConversationReference? Parse(string? reference) => reference is null ? null : JsonConvert.DeserializeObject<ConversationReference>(reference);
}
