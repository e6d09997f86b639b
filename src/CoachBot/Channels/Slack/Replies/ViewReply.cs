using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>The answer fills a modal or the App Home.</summary>
/// <param name="presenter">Makes views of cards.</param>
/// <param name="place">Whose it is.</param>
/// <param name="isHome">The App Home in place of a modal.</param>
/// <param name="show">What becomes of the view: opened, updated, published or sent back.</param>
internal sealed class ViewReply(CardPresenter presenter, SlackPlace place, bool isHome, Func<JObject, CancellationToken, Task> show) : IReply
{
    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        await show(await presenter.ViewAsync(card, place, isHome, cancellationToken), cancellationToken);
        return null;
    }

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) => ShowAsync(CardPresenter.Notice(words), cancellationToken);
}
