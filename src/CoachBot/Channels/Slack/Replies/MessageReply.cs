using AdaptiveCards;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>The answer is a message.</summary>
/// <param name="presenter">Makes messages of cards.</param>
/// <param name="place">Where, and who.</param>
/// <param name="sender">Brings the answer.</param>
/// <param name="beside">Brings what must not take the answer's place; null where nothing could.</param>
internal sealed class MessageReply(CardPresenter presenter, SlackPlace place, IMessageSender sender, IMessageSender? beside = null) : IReply
{
    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken) =>
        await sender.SendAsync(await presenter.MessageAsync(card, place, cancellationToken), cancellationToken);

    public async Task<string?> SayAsync(string words, CancellationToken cancellationToken)
    {
        string? last = null;
        foreach (var message in CardPresenter.Words(words))
        {
            last = await (beside ?? sender).SendAsync(message, cancellationToken);
        }

        return last;
    }
}
