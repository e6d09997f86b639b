namespace Microsoft.Bot.Builder;

/// <summary>Whatever answers turns.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
