using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Teams;

/// <summary>Writes first in Teams and on the other Bot Framework channels.</summary>
internal sealed class TeamsProactive(IBotFrameworkHttpAdapter adapter, IConfiguration configuration) : IProactiveChannel
{
    public bool Serves(string channelId) => channelId is Microsoft.Bot.Connector.Channels.Msteams or Microsoft.Bot.Connector.Channels.Emulator;

    public async Task<bool> ContinueAsync(ConversationReference conversation, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        var reached = true;
        await ((BotAdapter)adapter).ContinueConversationAsync(
            configuration[TeamsSettings.AppId] ?? "",
            conversation,
            async (context, stop) => reached = await TryAsync(context, turn, stop),
            cancellationToken);
        return reached;
    }

    private static async Task<bool> TryAsync(ITurnContext context, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn(context, cancellationToken);
            return true;
        }
        catch (ErrorResponseException exception) when (exception.Response?.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return false;
        }
    }
}
