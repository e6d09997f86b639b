namespace CoachBot.Approvals;

/// <summary>What became of a request for approval.</summary>
internal enum ApprovalAnswer
{
    /// <summary>Nothing yet.</summary>
    Open,
    Approved,
    ChangesWanted,
}
