using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Puts a message in the place of the one whose button was pressed.</summary>
internal sealed class UpdateSender(SlackClient client, SlackPlace place, string messageTs) : IMessageSender
{
    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "message_not_found", "cant_update_message", "edit_window_closed" };

    public async Task<string?> SendAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await client.UpdateMessageAsync(place.Channel, messageTs, message, cancellationToken);
            return messageTs;
        }
        catch (SlackApiException exception) when (Gone.Contains(exception.Error))
        {
            return await new ThreadSender(client, place).SendAsync(message, cancellationToken);
        }
    }
}
