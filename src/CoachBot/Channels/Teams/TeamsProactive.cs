using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Teams;

/// <summary>Writes first in Teams and on the other Bot Framework channels.</summary>
internal sealed class TeamsProactive(IBotFrameworkHttpAdapter adapter, IConfiguration configuration) : IProactiveChannel
{
    public bool Serves(string channelId) => channelId is Microsoft.Bot.Connector.Channels.Msteams or Microsoft.Bot.Connector.Channels.Emulator;

    public Task<bool> ContinueAsync(ConversationReference conversation, BotCallbackHandler turn, CancellationToken cancellationToken) => ((BotAdapter)adapter).ReachAsync(
        configuration[TeamsSettings.AppId] ?? "",
        conversation,
        turn,
        exception => exception is ErrorResponseException { Response.StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.NotFound },
        cancellationToken);
}
