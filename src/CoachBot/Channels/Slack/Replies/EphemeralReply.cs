using AdaptiveCards;
using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>A message that only the person sees, where they are; in their own conversation with the coach where that cannot be.</summary>
/// <param name="client">The Web API.</param>
/// <param name="presenter">Makes messages of cards.</param>
/// <param name="place">Where, and who.</param>
/// <param name="respond">Posts to the address that Slack gave for the answer; null where it gave none.</param>
/// <param name="replaces">Whether the answer takes the place of the message whose button was pressed.</param>
internal sealed class EphemeralReply(SlackClient client, CardPresenter presenter, SlackPlace place, ResponseUrl? respond = null, bool replaces = false) : IReply
{
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "channel_not_found", "not_in_channel", "user_not_in_channel", "is_archived", "restricted_action" };

    public async Task<string?> ShowAsync(AdaptiveCard card, CancellationToken cancellationToken) =>
        await SendAsync(await presenter.MessageAsync(card, place, cancellationToken), replaces, cancellationToken);

    public Task<string?> SayAsync(string words, CancellationToken cancellationToken) => SendAsync(CardPresenter.Words(words), false, cancellationToken);

    private async Task<string?> SendAsync(SlackMessage message, bool replace, CancellationToken cancellationToken)
    {
        if (respond is not null && await respond.PostAsync(message, replace, cancellationToken))
        {
            return null;
        }

        try
        {
            await client.PostEphemeralAsync(place.Channel, place.User, place.ThreadTs, message, cancellationToken);
            return null;
        }
        catch (SlackApiException exception) when (Elsewhere.Contains(exception.Error))
        {
            var direct = await client.OpenConversationAsync(place.User, cancellationToken);
            return await client.PostMessageAsync(direct, null, message, null, cancellationToken);
        }
    }
}
