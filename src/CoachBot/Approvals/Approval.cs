using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching.Policy;
using CoachBot.State;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.Approvals;

/// <summary>
/// A draft that its author asked somebody to approve. It is the author's: it goes when they are forgotten, and what the
/// approver holds is its name only.
/// </summary>
internal sealed class Approval : IStoreItem, IPerishable
{
    /// <summary>The same for the same draft and approver, so that who asks twice has asked once.</summary>
    public string Id { get; set; } = "";

    public Person Author { get; set; } = new("", "", "");

    /// <summary>Null where the channel does not say.</summary>
    public string? AuthorName { get; set; }

    /// <summary>The way back to the author: a conversation reference as JSON.</summary>
    public string Reference { get; set; } = "";

    public StoredDraft Draft { get; set; } = StoredDraft.New("", default);

    public string ApproverId { get; set; } = "";

    public string ApproverName { get; set; } = "";

    public DateTimeOffset At { get; set; }

    /// <summary>How long the author wants things kept, where that is shorter than the organisation's time.</summary>
    public int? RetentionDays { get; set; }

    public ApprovalAnswer Answer { get; set; }

    public string Comment { get; set; } = "";

    /// <summary>Whether the author has heard the answer.</summary>
    public bool IsTold { get; set; }

    [JsonIgnore]
    public string ETag { get; set; } = DatabaseStorage.Absent;

    public static string IdOf(StoredDraft draft, Approver approver) =>
        $"{draft.Id}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(approver.Id)))[..8]}";

    public DateTimeOffset PerishesAt(DateTimeOffset now, TimeSpan retention) => At + Retention.Shorter(retention, RetentionDays);

    public bool Prune(DateTimeOffset now, TimeSpan retention) => PerishesAt(now, retention) > now;
}
