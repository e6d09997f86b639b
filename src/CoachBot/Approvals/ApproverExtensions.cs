using CoachBot.Bot;
using CoachBot.Coaching.Policy;
using CoachBot.State;
using Microsoft.Bot.Schema;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace CoachBot.Approvals;

/// <summary>Tells whom a policy means on a channel.</summary>
internal static class ApproverExtensions
{
    /// <summary>Those whom whoever sent an activity may ask: nobody approves what they wrote, and where others read along nothing is asked.</summary>
    public static IReadOnlyList<Approver> AskableBy(this OrganisationPolicy policy, IActivity activity) =>
        policy.Approvers.Count == 0 || Addressing.IsAmongOthers(activity) ? [] : [.. policy.Approvers.Where(approver => !approver.Is(activity))];

    /// <summary>The approver that whoever sent an activity is; null for anybody else.</summary>
    public static Approver? ApproverWho(this OrganisationPolicy policy, IActivity activity) => policy.Approvers.FirstOrDefault(approver => approver.Is(activity));

    /// <summary>The key of what is kept of them.</summary>
    public static string Key(this Approver approver, Person colleague) => (colleague with { User = approver.Id }).Key("approver");

    private static bool Is(this Approver approver, IActivity activity)
    {
        // A Slack account is a member and their team.
        var user = activity.ChannelId == BotChannels.Slack ? activity.From?.Id?.Split(':')[0] : activity.From?.Id;
        return approver.Ids.Any(id => id == user || string.Equals(id, activity.From?.AadObjectId, StringComparison.OrdinalIgnoreCase));
    }
}
