using CoachBot.Channels.Teams;
using CoachBot.State;
using CoachBot.State.Notes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Bot;

/// <content>What only Teams asks: the dialog "Review with Coach", and thumbs.</content>
internal sealed partial class ExecutiveCoachBot
{
    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        profiles.ChangeAsync(Person.Of(turnContext.Activity), profile => (dialogs.Open(action, profile, ActivityOf(turnContext)), Keep: true), cancellationToken);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        profiles.ChangeAsync(Person.Of(turnContext.Activity), profile => (dialogs.Submit(action, profile, ActivityOf(turnContext)), Keep: true), cancellationToken);

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name != TeamsFeedback.InvokeName)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        if (TeamsFeedback.Read(turnContext.Activity.Value) is { } feedback)
        {
            await KeepAsync(feedback, turnContext, cancellationToken);
        }

        return CreateInvokeResponse();
    }

    private static Activity ActivityOf(ITurnContext turnContext) => turnContext.Activity;

    private async Task KeepAsync(TeamsFeedback feedback, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var replyId = turnContext.Activity.ReplyToId;
        var about = await profiles.ChangeAsync(Person.Of(turnContext.Activity), profile => (profile.Sent.Find(sent => sent.ReplyId == replyId), Keep: false), cancellationToken);
        var note = new Note.Feedback(about?.Subject ?? "reply", about?.SubjectId ?? "", feedback.Helpful, feedback.Comment);
        await notes.SaveAsync(Tenant.Of(turnContext.Activity), [note], cancellationToken);
    }
}
