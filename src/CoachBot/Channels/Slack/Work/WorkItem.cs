using System.Security.Cryptography;
using System.Text;
using CoachBot.State.Inbox;

namespace CoachBot.Channels.Slack.Work;

/// <summary>An inbox item at one of its attempts.</summary>
internal sealed record WorkItem(InboxItem Item, int Attempt)
{
    public string Tenant => Item.Tenant;

    /// <summary>Names the item where others can see it.</summary>
    public string Mark { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Item.Tenant}/{Item.Key}")))[..32];
}
