using AdaptiveCards;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Where the answer of a turn goes.</summary>
internal interface IReply
{
    /// <summary>Shows the answer.</summary>
    /// <returns>The message's timestamp; null where the answer is no message.</returns>
    Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken);

    /// <summary>Says something beside the answer, which takes the place of nothing.</summary>
    Task<string?> SayAsync(string words, CancellationToken cancellationToken);
}
