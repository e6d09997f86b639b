using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels;

/// <summary>A channel on which the coach can write first, to those who asked for it.</summary>
internal interface IProactiveChannel
{
    /// <summary>Whether it serves the channel that activities name so.</summary>
    bool Serves(string channelId);

    /// <summary>The way to somebody who never wrote to the coach; null where the channel knows none.</summary>
    /// <param name="tenant">The organisation.</param>
    /// <param name="id">Their id, as an administrator of the channel sees it.</param>
    ConversationReference? ReferenceTo(string tenant, string id) => null;

    /// <summary>Runs a turn in a conversation.</summary>
    /// <returns>False where the person can no longer be reached: they removed or blocked the coach.</returns>
    Task<bool> ContinueAsync(ConversationReference conversation, BotCallbackHandler turn, CancellationToken cancellationToken);
}
