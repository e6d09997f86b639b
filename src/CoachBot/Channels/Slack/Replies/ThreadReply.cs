using AdaptiveCards;
using CoachBot.Channels.Slack.WebApi;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>A new message in the thread.</summary>
internal sealed class ThreadReply(SlackClient client, CardPresenter presenter, SlackPlace place, JObject? metadata) : IReply
{
    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken) =>
        await client.PostMessageAsync(place.Channel, place.ThreadTs, await presenter.MessageAsync(card, place, cancellationToken), metadata, cancellationToken);

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) =>
        client.PostMessageAsync(place.Channel, place.ThreadTs, CardPresenter.Words(words), metadata, cancellationToken);
}
