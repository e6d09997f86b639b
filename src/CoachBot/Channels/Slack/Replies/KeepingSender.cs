using CoachBot.Channels.Slack.BlockKit;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Keeps an answer before it is sent, and notes that it was.</summary>
internal sealed class KeepingSender(IMessageSender sender, Func<Outgoing, CancellationToken, Task> keep) : IMessageSender
{
    public async Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        var outgoing = Outgoing.Of(message);
        await keep(outgoing, cancellationToken);
        var ts = await sender.SendAsync(message, cancellationToken);
        await keep(outgoing with { IsSent = true }, cancellationToken);
        return ts;
    }
}
