namespace CoachBot.Approvals;

/// <summary>A request that a person made and has not heard about.</summary>
/// <param name="Id">The request.</param>
/// <param name="ApproverId">Whom it is for.</param>
internal sealed record AskedApproval(string Id, string ApproverId);
