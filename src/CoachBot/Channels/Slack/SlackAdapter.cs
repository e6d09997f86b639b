using System.Runtime.ExceptionServices;
using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Channels.Slack.Installations;
using CoachBot.Channels.Slack.Replies;
using CoachBot.Channels.Slack.WebApi;
using CoachBot.Coaching;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack;

/// <summary>Steps 1 and 5 of a turn for Slack. An answer is delivered before the turn is saved, so that a turn that could not be answered can be repeated.</summary>
internal sealed class SlackAdapter : BotAdapter
{
    private const string Beside = "CoachBot.Slack.Beside";

    private readonly Workspaces _workspaces;
    private readonly CardPresenter _presenter;
    private readonly TurnFailure _failure;
    private readonly ILogger _logger;

    public SlackAdapter(Workspaces workspaces, CardPresenter presenter, TurnFailure failure, IEnumerable<IMiddleware> middleware, ILogger<SlackAdapter> logger)
    {
        (_workspaces, _presenter, _failure, _logger) = (workspaces, presenter, failure, logger);
        OnTurnError = AnswerFailureAsync;
        this.UseAll(middleware);
    }

    /// <exception cref="SlackApiException">The answer could not be delivered.</exception>
    public async Task ProcessAsync(Activity activity, IReply reply, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        turn.TurnState.Add(reply);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            responses[i] = new ResourceResponse(await SendAsync(turnContext, activities[i], cancellationToken) ?? "");
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var (client, place) = await WhereAsync(activity.Conversation ?? turnContext.Activity.Conversation, turnContext.Activity.From, cancellationToken);
        var card = CardIn(activity) ?? NoticeCard.Build(CardText.In(LanguageExtensions.FromCulture(turnContext.Activity.Locale) ?? Language.French), activity.Text ?? "");
        if (IsTimestamp(activity.Id))
        {
            await client.UpdateMessageAsync(place.Channel, activity.Id, await _presenter.MessageAsync(card, place, cancellationToken), cancellationToken);
        }
        else
        {
            await client.UpdateViewAsync(activity.Id, await _presenter.ViewAsync(card, place, false, cancellationToken), cancellationToken);
        }

        return new ResourceResponse(activity.Id);
    }

    public override async Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        var (client, place) = await WhereAsync(reference.Conversation, reference.User, cancellationToken);
        await client.DeleteMessageAsync(place.Channel, reference.ActivityId, cancellationToken);
    }

    private async Task<string?> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypesEx.InvokeResponse))
        {
            return null;
        }

        var reply = turnContext.TurnState.Get<IReply>() is { } asked && !IsBesideTheAnswer(turnContext, activity) ? asked : await BesideAsync(turnContext, cancellationToken);
        if (CardIn(activity) is { } card)
        {
            return await reply.ShowAsync(card, cancellationToken);
        }

        return WordsIn(activity) is { Length: > 0 } words ? await reply.SayAsync(words, cancellationToken) : null;
    }

    /// <summary>What is sent besides the answer, such as a file, must stay: it is a message of its own in the person's conversation.</summary>
    private static bool IsBesideTheAnswer(ITurnContext turn, Activity activity) =>
        activity.Type == ActivityTypes.Message && (turn.Activity.Type == ActivityTypes.Invoke || turn.Responded);

    /// <summary>A way to the person's conversation; found once a turn, however many pages go there.</summary>
    private async Task<IReply> BesideAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.TurnState.Get<IReply>(Beside) is { } known)
        {
            return known;
        }

        var (client, place) = await WhereAsync(turn.Activity.Conversation, turn.Activity.From, cancellationToken);
        place = place.Channel.Length > 0 ? place : place with { Channel = await client.OpenConversationAsync(place.User, cancellationToken) };
        IReply reply = new MessageReply(_presenter, place, new ThreadSender(client, place));
        turn.TurnState.Add(Beside, reply);
        return reply;
    }

    private async Task<(SlackClient Client, SlackPlace Place)> WhereAsync(ConversationAccount? conversation, ChannelAccount? user, CancellationToken cancellationToken)
    {
        var place = SlackPlace.Of(conversation, user) ?? throw new InvalidOperationException("The conversation is none of Slack's.");
        var client = await _workspaces.FindAsync(place.Tenant, cancellationToken) ?? throw new SlackApiException(SlackMethod.PostMessage, "not_installed");
        return (client, place);
    }

    private Task AnswerFailureAsync(ITurnContext turn, Exception exception)
    {
        if (exception is SlackApiException { IsTransient: true } or OperationCanceledException)
        {
            // Nothing is lost: whoever runs the turn repeats it.
            ExceptionDispatchInfo.Throw(exception);
        }

        if (exception is SlackApiException refusal)
        {
            _logger.SlackRefused(refusal.Method, refusal.Detail);
            if (refusal.IsTooLate)
            {
                // Whoever closed the modal waits for nothing.
                return Task.CompletedTask;
            }
        }

        return _failure.AnswerAsync(turn, exception);
    }

    /// <summary>Messages are named by their time, modals by an id.</summary>
    private static bool IsTimestamp(string id) => id.Contains('.', StringComparison.Ordinal);

    private static AdaptiveCard? CardIn(Activity activity)
    {
        var content = activity.Type == ActivityTypesEx.InvokeResponse
            ? Body(activity) is { Type: AdaptiveCard.ContentType } body ? body.Value : null
            : activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == AdaptiveCard.ContentType)?.Content;
        return content switch
        {
            AdaptiveCard card => card,
            JObject json => AdaptiveCard.FromJson(json.ToString()).Card,
            _ => null,
        };
    }

    private static string? WordsIn(Activity activity) => activity.Type == ActivityTypesEx.InvokeResponse ? Body(activity)?.Value as string : activity.Text;

    private static AdaptiveCardInvokeResponse? Body(Activity activity) => (activity.Value as InvokeResponse)?.Body as AdaptiveCardInvokeResponse;
}
