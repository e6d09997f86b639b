using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Web;

/// <summary>The local chat page's channel: the answers travel back in the response to the request.</summary>
internal sealed class WebAdapter : BotAdapter
{
    public WebAdapter(TurnFailure failure, IEnumerable<IMiddleware> middleware)
    {
        OnTurnError = failure.AnswerAsync;
        this.UseAll(middleware);
    }

    /// <summary>Runs a turn and returns what the bot sent, an invoke's response last.</summary>
    public async Task<IReadOnlyList<Activity>> ProcessAsync(Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        var sent = new List<Activity>();
        turn.TurnState.Add(sent);
        await RunPipelineAsync(turn, bot.OnTurnAsync, cancellationToken);
        return sent;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Get<List<Activity>>().AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id ?? "")));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The chat page replaces a card with the response to its button; nothing else is updated.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The chat page deletes nothing.");
}
