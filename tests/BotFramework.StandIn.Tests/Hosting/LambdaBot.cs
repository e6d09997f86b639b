using Microsoft.Bot.Builder;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>A bot that is one function, and counts its turns.</summary>
public sealed class LambdaBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    private int turns;

    public int Turns => turns;

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref turns);
        return turn(turnContext, cancellationToken);
    }
}
