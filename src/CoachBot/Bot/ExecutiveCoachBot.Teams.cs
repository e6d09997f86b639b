using CoachBot.Bot.Extension;
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
        DialogAsync(turnContext, (profile, activity) => dialogs.Open(action, profile, activity), cancellationToken);

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken) =>
        DialogAsync(turnContext, (profile, activity) => dialogs.Submit(action, profile, activity), cancellationToken);

    private async Task<MessagingExtensionActionResponse> DialogAsync(ITurnContext turnContext, Func<CoachProfile, Activity, DialogStep> take, CancellationToken cancellationToken)
    {
        var step = await profiles.ChangeAsync(Person.Of(turnContext.Activity), profile => (take(profile, turnContext.Activity), Keep: true), cancellationToken);
        if (step is { Request: { } request, Session: { } session })
        {
            await LearnAsync(turnContext.Activity, request, session, cancellationToken);
        }

        return step.Response;
    }

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

    private async Task KeepAsync(TeamsFeedback feedback, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var replyId = turnContext.Activity.ReplyToId;
        var about = await profiles.ChangeAsync(Person.Of(turnContext.Activity), profile => (profile.Sent.Find(sent => sent.ReplyId == replyId), Keep: false), cancellationToken);
        var note = new Note.Feedback(about?.Subject ?? "reply", about?.SubjectId ?? "", feedback.Helpful, feedback.Comment);
        await notes.SaveAsync(Tenant.Of(turnContext.Activity), [note], cancellationToken);
    }
}
