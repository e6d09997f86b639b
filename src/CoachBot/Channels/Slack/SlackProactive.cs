using CoachBot.Channels.Slack.WebApi;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Slack;

/// <summary>Writes first in Slack.</summary>
internal sealed class SlackProactive(SlackAdapter adapter) : IProactiveChannel
{
    private static readonly HashSet<string> OutOfReach = new(StringComparer.Ordinal)
    {
        "not_installed", "account_inactive", "token_revoked", "invalid_auth", "channel_not_found", "user_not_found", "user_disabled", "is_archived", "cannot_dm_bot", "messages_tab_disabled",
    };

    public bool Serves(string channelId) => channelId == Microsoft.Bot.Connector.Channels.Slack;

    public ConversationReference? ReferenceTo(string tenant, string id) =>
        id is ['U' or 'W', _, ..] && SlackIds.Are(id) ? SlackActivities.Message(new SlackPlace(tenant, id), "", "", SlackUser.Unknown).GetConversationReference() : null;

    public Task<bool> ContinueAsync(ConversationReference conversation, BotCallbackHandler turn, CancellationToken cancellationToken) =>
        adapter.ReachAsync("", conversation, turn, exception => exception is SlackApiException refused && OutOfReach.Contains(refused.Error), cancellationToken);
}
