using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Bot;

/// <content>Coming and going, and messages that change after they were answered.</content>
internal sealed partial class ExecutiveCoachBot
{
    // Teams shows the manifest's prompt starters and allows no welcome besides: there the first answer introduces the coach.
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var recipient = turnContext.Activity.Recipient?.Id;
        if (turnContext.Activity.ChannelId != BotChannels.Msteams && membersAdded.Any(member => member.Id != recipient))
        {
            var text = CardText.In(LanguageExtensions.FromCulture(LocaleOf(turnContext)) ?? Language.French);
            await SendAsync(turnContext, new CoachReply(HelpCard.Build(text), text, DraftId: null), new ModelTurn(), cancellationToken);
        }
    }

    // From here on the coach can write first to an approver, and what waits for them is shown.
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ShowWaitingAsync(turnContext, cancellationToken);

    // Who removes the coach from their chat is not written to again; what they asked to be kept is kept.
    protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Addressing.IsAmongOthers(turnContext.Activity) ? Task.CompletedTask : nudges.EndAsync(Person.Of(turnContext.Activity), cancellationToken);

    protected override async Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!Addressing.IsForUs(turnContext.Activity) || await AnsweredAsync(turnContext, forget: false, cancellationToken) is not { } earlier)
        {
            return;
        }

        var (reply, session) = await AnswerAsync(turnContext, profile => ReadAgain(turnContext.Activity, profile, earlier), cancellationToken);
        var message = AiLabel.On(ReplyMessage.Of(reply, turnContext.Activity), session.Model);
        message.Id = earlier.ReplyId;
        await turnContext.UpdateActivityAsync(message, cancellationToken);
        await RememberAsync(turnContext, reply, earlier.ReplyId, cancellationToken);
        model?.Continue(turnContext, session, earlier.ReplyId);
    }

    protected override async Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        if (await AnsweredAsync(turnContext, forget: true, cancellationToken) is { } earlier)
        {
            await turnContext.DeleteActivityAsync(earlier.ReplyId, cancellationToken);
        }
    }

    /// <summary>What was a draft is one still, whatever the new words look like.</summary>
    private (CoachRequest Request, Language Language) ReadAgain(IMessageActivity message, CoachProfile profile, SentReply earlier)
    {
        profile.ForgetDraft(earlier.DraftId);
        var (request, language) = reader.Read(message, profile);
        return request is CoachRequest.Review || earlier.DraftId is null ? (request, language) : reader.ReadDraft(MessageText.Of(message), profile, message.Locale);
    }

    /// <summary>The reply to the message of this turn; null where there was none, or none that is kept.</summary>
    private Task<SentReply?> AnsweredAsync(ITurnContext turnContext, bool forget, CancellationToken cancellationToken) => profiles.ChangeAsync(
        Person.Of(turnContext.Activity),
        profile =>
        {
            var earlier = profile.Sent.Find(sent => sent.MessageId == turnContext.Activity.Id);
            if (forget && earlier is not null)
            {
                profile.Sent.Remove(earlier);
                profile.ForgetDraft(earlier.DraftId);
            }

            return (earlier, Keep: forget && earlier is not null);
        },
        cancellationToken);

    private async Task RememberAsync(ITurnContext turnContext, CoachReply reply, string? replyId, CancellationToken cancellationToken)
    {
        var (kind, id) = reply.Subject;
        if (string.IsNullOrEmpty(replyId) || string.IsNullOrEmpty(turnContext.Activity.Id) || turnContext.Activity.ChannelId != BotChannels.Msteams || !reply.Subject.IsRated)
        {
            return;
        }

        var sent = new SentReply(turnContext.Activity.Id, replyId, kind, id, reply.DraftId);
        await profiles.ChangeAsync(
            Person.Of(turnContext.Activity),
            profile =>
            {
                profile.Remember(sent);
                return (sent, Keep: true);
            },
            cancellationToken);
    }

    private static void Introduce(IActivity activity, CoachReply reply, CoachSession session)
    {
        if (activity.ChannelId == BotChannels.Msteams && activity.Type == ActivityTypes.Message && session is { Keep: true, Profile.Introduced: false })
        {
            session.Profile.Introduced = true;
            if (reply.Subject.Kind != "help")
            {
                IntroductionBlock.AddTo(reply.Card, reply.Text);
                session.Model.IsIntroducing = true;
            }
        }
    }
}
