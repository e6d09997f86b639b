using Microsoft.Bot.Builder;

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
}
