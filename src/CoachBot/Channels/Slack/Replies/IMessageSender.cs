using CoachBot.Channels.Slack.BlockKit;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>A way of bringing a message to a person.</summary>
internal interface IMessageSender
{
    /// <returns>The message's timestamp; null where it has none that could be used later.</returns>
    Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken);

    /// <summary>Sends what an earlier attempt may have sent or not, so that it is neither lost nor seen twice.</summary>
    Task SendAgainAsync(SlackMessage message, CancellationToken cancellationToken) => SendAsync(message, cancellationToken);
}
