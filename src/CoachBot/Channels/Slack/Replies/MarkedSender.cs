using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>
/// Answers in a thread with a mark in the metadata to look for. Where the app may not read the thread (in channels: it asks
/// for no such right) and it stays in doubt whether the answer was sent, it goes to the person alone, so that it is neither
/// lost nor twice in the channel.
/// </summary>
internal sealed class MarkedSender(SlackClient client, SlackPlace place, string mark) : IMessageSender
{
    private const string EventTypeName = "coach_answer";

    public Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken) => client.PostMessageAsync(
        place.Channel,
        place.ThreadTs,
        message,
        new JObject { ["event_type"] = EventTypeName, ["event_payload"] = new JObject { ["answers"] = mark } },
        cancellationToken);

    public async Task SendAgainAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        IMessageSender? sender = await IsInThreadAsync(cancellationToken) switch
        {
            true => null,
            false => this,
            null => new EphemeralSender(client, place),
        };
        await (sender?.SendAsync(message, cancellationToken) ?? Task.CompletedTask);
    }

    private async Task<bool?> IsInThreadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var replies = await client.RepliesAsync(place.Channel, place.ThreadTs!, cancellationToken);
            return replies.Any(reply => (string?)reply.SelectToken("metadata.event_payload.answers") == mark);
        }
        catch (SlackApiException exception) when (!exception.IsTransient)
        {
            return null;
        }
    }
}
