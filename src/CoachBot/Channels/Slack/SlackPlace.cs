using CoachBot.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Channels.Slack;

/// <summary>Where in Slack a turn takes place, and whose turn it is.</summary>
/// <param name="Tenant">The team, or the organisation that installed the app for all of its teams.</param>
/// <param name="User">The person's id.</param>
/// <param name="Channel">The conversation's id; empty for a modal or the App Home, which are in none.</param>
/// <param name="ThreadTs">The first message of the thread; null outside of any.</param>
internal sealed record SlackPlace(string Tenant, string User, string Channel = "", string? ThreadTs = null)
{
    public bool IsDirect => Channel is ['D', ..];

    /// <summary>Where others read along.</summary>
    public bool IsShared => Channel.Length > 0 && !IsDirect;

    /// <summary>
    /// The same person by themselves. What goes on from an answer that only they see, now or next week, goes to their own
    /// conversation with the coach and never to the channel they were in.
    /// </summary>
    public SlackPlace Alone => this with { Channel = "", ThreadTs = null };

    /// <summary>The user's id as the bot knows it: Slack's own is unique within a team only.</summary>
    public string AccountId => $"{User}:{Tenant}";

    public Person Person => new(Tenant, Microsoft.Bot.Connector.Channels.Slack, AccountId);

    /// <summary>Everything that a proactive message needs, because a conversation reference keeps nothing else.</summary>
    public string ConversationId => string.Join(':', new[] { Tenant, Channel, ThreadTs }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The place that a conversation reference names; null where it is none of ours.</summary>
    public static SlackPlace? Of(ConversationAccount? conversation, ChannelAccount? user) =>
        conversation?.Id?.Split(':') is [{ Length: > 0 } tenant, .. var rest]
            ? new SlackPlace(tenant, user?.Id?.Split(':')[0] ?? "", rest is [var channel, ..] ? channel : "", rest is [_, var thread] ? thread : null)
            : null;
}
