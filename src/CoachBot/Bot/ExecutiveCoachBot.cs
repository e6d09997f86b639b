using System.Net;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.State;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Step 2 of a turn: takes what a channel received, has the coach answer, and sends the card.</summary>
internal sealed class ExecutiveCoachBot(UserState state, RequestReader reader, CoachDesk desk, ModelDesk? model = null) : TeamsActivityHandler
{
    private readonly IStatePropertyAccessor<CoachProfile> _profiles = state.CreateProperty<CoachProfile>("coach");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var profile = await ProfileAsync(turnContext, cancellationToken);
        var (request, language) = reader.Read(turnContext.Activity, profile);
        var session = Begin(profile, language);
        var card = await AnswerAsync(turnContext, session, request, cancellationToken);
        var sent = await SendAsync(turnContext, card, session, cancellationToken);
        model?.Continue(turnContext, session, sent?.Id);
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var profile = await ProfileAsync(turnContext, cancellationToken);
        var button = ButtonData.Read(invokeValue.Action.Data) is { } data ? data with { Verb = invokeValue.Action.Verb ?? data.Verb } : null;
        var (request, language) = RequestReader.Read(button, profile, LocaleOf(turnContext));
        var session = Begin(profile, language);
        var card = await AnswerAsync(turnContext, session, request, cancellationToken);
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
        await SendAsync(turnContext, HelpCard.Build(CardText.In(language)), Begin(new CoachProfile(), language), cancellationToken);
    }

    private CoachSession Begin(CoachProfile profile, Language language) => new(profile, language) { Model = model?.Begin() ?? new ModelTurn() };

    private async Task<AdaptiveCard> AnswerAsync(ITurnContext turnContext, CoachSession session, CoachRequest request, CancellationToken cancellationToken)
    {
        var card = desk.Answer(request, session);
        card = model is null ? card : await model.CompleteAsync(turnContext, request, session, card, cancellationToken);
        await _profiles.SetAsync(turnContext, session.Profile, cancellationToken);
        return card;
    }

    private static string? LocaleOf(ITurnContext turnContext) => turnContext.Activity.Locale;

    private Task<CoachProfile> ProfileAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _profiles.GetAsync(turnContext, () => new CoachProfile(), cancellationToken);

    private static Task<ResourceResponse> SendAsync(ITurnContext turnContext, AdaptiveCard card, CoachSession session, CancellationToken cancellationToken)
    {
        var activity = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });
        AiLabel.PutOn(activity, session.Model);
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }
}
