using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Shows a message to the person alone, where they are; in their own conversation with the coach where that cannot be.</summary>
/// <param name="client">The Web API.</param>
/// <param name="place">Where, and who.</param>
/// <param name="respond">Posts to the address that Slack gave for the answer; null where it gave none.</param>
/// <param name="replaces">Whether the answer takes the place of the message whose button was pressed.</param>
internal sealed class EphemeralSender(SlackClient client, SlackPlace place, ResponseUrl? respond = null, bool replaces = false) : IMessageSender
{
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "restricted_action" };

    public async Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        if (respond is not null && await respond.PostAsync(message, replaces, place.ThreadTs, cancellationToken))
        {
            return null;
        }

        if (place.Channel.Length == 0)
        {
            return await DirectAsync(message, cancellationToken);
        }

        try
        {
            await client.PostEphemeralAsync(place.Channel, place.User, place.ThreadTs, message, cancellationToken);
            return null;
        }
        catch (SlackApiException exception) when (Elsewhere.Contains(exception.Error))
        {
            return await DirectAsync(message, cancellationToken);
        }
    }

    private async Task<string?> DirectAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        var direct = place.Alone with { Channel = await client.OpenConversationAsync(place.User, cancellationToken) };
        return await new ThreadSender(client, direct).SendAsync(message, cancellationToken);
    }
}
