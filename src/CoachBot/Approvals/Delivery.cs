namespace CoachBot.Approvals;

/// <summary>How a request got to its approver.</summary>
internal enum Delivery
{
    /// <summary>It is before them.</summary>
    Shown,

    /// <summary>It will be when they next write to the coach.</summary>
    Waiting,

    /// <summary>They neither installed the coach nor wrote to it, so that there is no way to them.</summary>
    NeverMet,
}
