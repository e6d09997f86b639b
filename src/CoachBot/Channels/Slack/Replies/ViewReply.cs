using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Coaching;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>The answer fills a modal or the App Home.</summary>
/// <param name="presenter">Makes views of cards.</param>
/// <param name="place">Whose it is.</param>
/// <param name="language">What is said beside a card is in it.</param>
/// <param name="isHome">The App Home in place of a modal.</param>
/// <param name="show">What becomes of the view: opened, updated, published or sent back.</param>
internal sealed class ViewReply(CardPresenter presenter, SlackPlace place, Language language, bool isHome, Func<JObject, CancellationToken, Task> show) : IReply
{
    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        await show(await presenter.ViewAsync(card, place, isHome, cancellationToken), cancellationToken);
        return null;
    }

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) => ShowAsync(NoticeCard.Build(CardText.In(language), words), cancellationToken);
}
