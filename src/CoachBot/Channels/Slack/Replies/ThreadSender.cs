using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Posts a new message, in the thread where there is one.</summary>
internal sealed class ThreadSender(SlackClient client, SlackPlace place) : IMessageSender
{
    public Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken) =>
        client.PostMessageAsync(place.Channel, place.ThreadTs, message, metadata: null, cancellationToken);
}
