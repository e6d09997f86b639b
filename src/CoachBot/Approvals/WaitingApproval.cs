using CoachBot.State;

namespace CoachBot.Approvals;

/// <summary>A request as its approver's file names it.</summary>
/// <param name="Id">The request.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="At">When it was made.</param>
internal sealed record WaitingApproval(string Id, Person Author, DateTimeOffset At)
{
    /// <summary>Whether the approver has seen it.</summary>
    public bool IsShown { get; set; }
}
