using AdaptiveCards;
using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Takes the place of the message whose button was pressed.</summary>
internal sealed class UpdateReply(SlackClient client, CardPresenter presenter, SlackPlace place, string messageTs, IReply beside) : IReply
{
    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "message_not_found", "cant_update_message", "edit_window_closed" };

    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken)
    {
        var message = await presenter.MessageAsync(card, place, cancellationToken);
        try
        {
            await client.UpdateMessageAsync(place.Channel, messageTs, message, cancellationToken);
            return messageTs;
        }
        catch (SlackApiException exception) when (Gone.Contains(exception.Error))
        {
            return await client.PostMessageAsync(place.Channel, place.ThreadTs, message, null, cancellationToken);
        }
    }

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) => beside.SayAsync(words, cancellationToken);
}
