using CoachBot.State;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.Approvals;

/// <summary>What is kept of an approver: the way to them, and the names of what waits for them. No word of any draft.</summary>
internal sealed class ApproverFile : IStoreItem
{
    /// <summary>A conversation reference as JSON; null until they install the coach or write to it.</summary>
    public string? Reference { get; set; }

    public List<WaitingApproval> Waiting { get; set; } = [];

    [JsonIgnore]
    public string ETag { get; set; } = DatabaseStorage.Absent;

    public WaitingApproval? Find(string? id) => Waiting.Find(waiting => waiting.Id == id);
}
