namespace Microsoft.Bot.Builder;

/// <summary>Stands between the adapter and the bot in every turn.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
