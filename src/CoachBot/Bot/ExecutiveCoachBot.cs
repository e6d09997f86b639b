using System.Net;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.Operation;
using CoachBot.Policy;
using CoachBot.State;
using CoachBot.State.Notes;
using CoachBot.State.Profiles;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Step 2 of a turn: takes what a channel received, has the coach answer, and sends the card.</summary>
internal sealed class ExecutiveCoachBot(
    ProfileStore profiles, INotes notes, RequestReader reader, CoachDesk desk, IPolicySource policies, TimeProvider time, CoachMetrics metrics, ModelDesk? model = null) : TeamsActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var (card, session) = await AnswerAsync(turnContext, profile => reader.Read(turnContext.Activity, profile), cancellationToken);
        var sent = await SendAsync(turnContext, card, session.Model, cancellationToken);
        model?.Continue(turnContext, session, sent?.Id);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var button = ButtonData.Read(invokeValue.Action.Data) is { } data ? data with { Verb = invokeValue.Action.Verb ?? data.Verb } : null;
        var (card, session) = await AnswerAsync(turnContext, profile => RequestReader.Read(button, profile, LocaleOf(turnContext)), cancellationToken);
        model?.Continue(turnContext, session, turnContext.Activity.ReplyToId);
        return new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.OK,
            Type = AdaptiveCard.ContentType,
            Value = card,
        };
    }

    // Teams shows the manifest's prompt starters and allows no welcome besides.
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var recipient = turnContext.Activity.Recipient?.Id;
        if (turnContext.Activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams || !membersAdded.Any(member => member.Id != recipient))
        {
            return;
        }

        var language = LanguageExtensions.FromCulture(LocaleOf(turnContext)) ?? Language.French;
        await SendAsync(turnContext, HelpCard.Build(CardText.In(language)), new ModelTurn(), cancellationToken);
    }

    /// <summary>The profile is saved before the card is sent, so that every button on it finds its draft.</summary>
    private async Task<(AdaptiveCard Card, CoachSession Session)> AnswerAsync(
        ITurnContext turnContext, Func<CoachProfile, (CoachRequest Request, Language Language)> read, CancellationToken cancellationToken)
    {
        var policy = policies.Current;
        var review = policy.At(time.GetUtcNow(), time.LocalTimeZone);
        var (card, request, session) = await profiles.ChangeAsync(
            Person.Of(turnContext.Activity),
            profile =>
            {
                var (request, language) = read(profile);
                var session = new CoachSession(profile, language) { Policy = policy, Review = review, Model = ModelDesk.Begin(model, policy) };
                var card = desk.Answer(request, session);
                return ((Card: model?.Dress(request, card, session) ?? card, request, session), Keep: true);
            },
            cancellationToken);
        metrics.Answered(request, session);
        await notes.SaveAsync(Tenant.Of(turnContext.Activity), session.Notes, cancellationToken);
        return model is null ? (card, session) : await model.CompleteAsync(turnContext.Activity, request, card, session, cancellationToken);
    }

    private static string? LocaleOf(ITurnContext turnContext) => turnContext.Activity.Locale;

    private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, AdaptiveCard card, ModelTurn second, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        AiLabel.PutOn(activity, second);
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }
}
