using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels;

internal static class AdapterExtensions
{
    /// <summary>Puts the service's middleware around every turn of an adapter, in the order it was registered.</summary>
    public static void UseAll(this BotAdapter adapter, IEnumerable<IMiddleware> middleware)
    {
        foreach (var each in middleware)
        {
            adapter.Use(each);
        }
    }

    /// <summary>Runs a turn in a conversation; false where it fails because the person can no longer be reached.</summary>
    public static async Task<bool> ReachAsync(
        this BotAdapter adapter, string botId, ConversationReference conversation, BotCallbackHandler turn, Func<Exception, bool> isOutOfReach, CancellationToken cancellationToken)
    {
        var reached = true;
        await adapter.ContinueConversationAsync(botId, conversation, TryAsync, cancellationToken);
        return reached;

        // In here, since what leaves the turn goes to the adapter's own handler.
        async Task TryAsync(ITurnContext context, CancellationToken stop)
        {
            try
            {
                await turn(context, stop);
            }
            catch (Exception exception) when (isOutOfReach(exception))
            {
                reached = false;
            }
        }
    }
}
