using System.Net;
using AdaptiveCards;
using CoachBot.Approvals;
using CoachBot.Bot.Extension;
using CoachBot.Bot.Nudges;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.Operation;
using CoachBot.State;
using CoachBot.State.Notes;
using CoachBot.State.Profiles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Bot;

/// <summary>Step 2 of a turn: takes what a channel received, has the coach answer, and sends the card.</summary>
internal sealed partial class ExecutiveCoachBot(
    ProfileStore profiles, INotes notes, RequestReader reader, CoachDesk desk, DialogDesk dialogs, CoachSessions sessions, NudgeTurn nudges, ApprovalMessages approvals, CoachMetrics metrics, ModelDesk? model = null) : TeamsActivityHandler
{
    /// <summary>What a page sends when it is looked at again.</summary>
    public const string LookEvent = "coach/look";

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BrokenParts.Drop(turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (Addressing.IsForUs(turnContext.Activity))
        {
            var (reply, session) = await AnswerAsync(turnContext, profile => reader.Read(turnContext.Activity, profile), cancellationToken);
            var sent = await SendAsync(turnContext, reply, session.Model, cancellationToken);
            model?.Continue(turnContext, session, sent);
            await ExportAsync(turnContext, session, cancellationToken);
            await approvals.ShowWaitingAsync(turnContext, session, cancellationToken);
        }
    }

    /// <summary>Somebody looks at their conversation again, on a channel where the coach cannot write first.</summary>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == LookEvent ? ShowWaitingAsync(turnContext, cancellationToken) : Task.CompletedTask;

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var button = ButtonData.Read(invokeValue.Action.Data) is { } data ? data with { Verb = VerbOf(turnContext.Activity, invokeValue) ?? data.Verb } : null;
        var (reply, session) = await AnswerAsync(turnContext, profile => reader.Read(button, profile, LocaleOf(turnContext)), cancellationToken);
        await ExportAsync(turnContext, session, cancellationToken);
        await approvals.ShowWaitingAsync(turnContext, session, cancellationToken);
        model?.Continue(turnContext, session, turnContext.Activity.ReplyToId);
        return new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Type = AdaptiveCard.ContentType, Value = reply.Card };
    }

    /// <summary>The profile is saved before the card is sent: every button on it finds its draft, and a reply that fails costs nothing.</summary>
    private async Task<(CoachReply Reply, CoachSession Session)> AnswerAsync(
        ITurnContext turnContext, Func<CoachProfile, (CoachRequest Request, Language Language)> read, CancellationToken cancellationToken)
    {
        var (reply, request, session) = await profiles.ChangeAsync(
            Person.Of(turnContext.Activity),
            profile =>
            {
                var (request, language) = read(profile);
                var session = sessions.Begin(profile, language, turnContext.Activity);
                return ((Reply: Answer(turnContext.Activity, request, session), request, session), session.Keep);
            },
            cancellationToken);
        foreach (var act in session.Afterwards)
        {
            await act(cancellationToken);
        }

        if (session.Later is { } later && await later(cancellationToken) is { } card)
        {
            reply = new CoachReply(card, session.Text, reply.DraftId);
        }

        await LearnAsync(turnContext.Activity, request, session, cancellationToken);
        return model is null ? (reply, session) : await model.CompleteAsync(turnContext.Activity, request, reply, session, cancellationToken);
    }

    /// <summary>Counts what was asked, and keeps what the organisation learns from it.</summary>
    private Task LearnAsync(IActivity activity, CoachRequest request, CoachSession session, CancellationToken cancellationToken)
    {
        metrics.Answered(request, session);
        return notes.SaveAsync(Tenant.Of(activity), session.Notes, cancellationToken);
    }

    private CoachReply Answer(IActivity activity, CoachRequest request, CoachSession session)
    {
        var card = desk.Answer(request, session);
        card = model?.Dress(request, card, session) ?? card;
        var reply = new CoachReply(card, session.Text, session.Model.Draft?.Id);
        Introduce(activity, reply, session);
        return reply;
    }

    // A card that refreshes by itself is shown as it is: nothing was pressed.
    private static string? VerbOf(IInvokeActivity activity, AdaptiveCardInvokeValue value) =>
        (activity.Value as JObject)?["trigger"]?.ToString() == "automatic" ? Verbs.Refresh : value.Action.Verb;

    /// <summary>Shows what waits for somebody who came without asking for anything.</summary>
    private async Task ShowWaitingAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var session = await profiles.ChangeAsync(
            Person.Of(turnContext.Activity),
            profile => (sessions.Begin(profile, RequestReader.Fallback(profile, LocaleOf(turnContext)), turnContext.Activity), Keep: false),
            cancellationToken);
        await approvals.ShowWaitingAsync(turnContext, session, cancellationToken);
    }

    private static string? LocaleOf(ITurnContext turnContext) => turnContext.Activity.Locale;

    private static async Task ExportAsync(ITurnContext turnContext, CoachSession session, CancellationToken cancellationToken)
    {
        foreach (var message in ExportMessages.Of(session.Export, turnContext.Activity.ChannelId))
        {
            await turnContext.SendActivityAsync(message, cancellationToken);
        }
    }

    private async Task<string?> SendAsync(ITurnContext turnContext, CoachReply reply, ModelTurn second, CancellationToken cancellationToken)
    {
        var sent = await turnContext.SendActivityAsync(AiLabel.On(ReplyMessage.Of(reply, turnContext.Activity), second), cancellationToken);
        await RememberAsync(turnContext, reply, sent?.Id, cancellationToken);
        return sent?.Id;
    }
}
