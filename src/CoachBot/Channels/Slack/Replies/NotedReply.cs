using AdaptiveCards;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Notes before an answer that it is begun, and after it that it was sent.</summary>
internal sealed class NotedReply(IReply answer, Func<bool, CancellationToken, Task> note) : IReply
{
    public Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken) => SendAsync(() => answer.ShowAsync(card, cancellationToken), cancellationToken);

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) => SendAsync(() => answer.SayAsync(words, cancellationToken), cancellationToken);

    private async Task<string?> SendAsync(Func<Task<string?>> send, CancellationToken cancellationToken)
    {
        await note(false, cancellationToken);
        var ts = await send();
        await note(true, cancellationToken);
        return ts;
    }
}
