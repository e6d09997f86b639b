using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Channels.Teams;

/// <summary>Steps 1 and 5 of a turn for the Bot Framework channels.</summary>
internal sealed class TeamsAdapter : CloudAdapter
{
    private const int TypingAfterMilliseconds = 1000;

    public TeamsAdapter(BotFrameworkAuthentication authentication, ILogger<TeamsAdapter> logger, TurnFailure failure, OnceMiddleware once, IEnumerable<IMiddleware> middleware)
        : base(authentication, logger)
    {
        OnTurnError = failure.AnswerAsync;
        this.UseAll(middleware);
        Use(once);
        Use(new ShowTypingMiddleware(TypingAfterMilliseconds));
    }
}
