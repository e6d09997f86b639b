using CoachBot.Channels.Slack.BlockKit;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Keeps an answer before it is sent, and notes that it was.</summary>
internal sealed class KeepingSender(IMessageSender sender, Func<Outgoing, CancellationToken, Task> keep) : IMessageSender
{
    public async Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        await keep(Outgoing.Of(message), cancellationToken);
        var ts = await sender.SendAsync(message, cancellationToken);
        await keep(Outgoing.Sent, cancellationToken);
        return ts;
    }
}
