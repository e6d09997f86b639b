using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels;

/// <summary>A channel on which the coach can write first, to those who asked for it.</summary>
internal interface IProactiveChannel
{
    /// <summary>Whether it serves the channel that activities name so.</summary>
    bool Serves(string channelId);

    /// <summary>Runs a turn in a conversation.</summary>
    /// <returns>False where the person can no longer be reached: they removed or blocked the coach.</returns>
    Task<bool> ContinueAsync(ConversationReference conversation, BotCallbackHandler turn, CancellationToken cancellationToken);
}
