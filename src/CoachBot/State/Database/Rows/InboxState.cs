namespace CoachBot.State.Database.Rows;

internal enum InboxState
{
    /// <summary>Waits for its turn, or is being worked on.</summary>
    Open,
    Done,

    /// <summary>Failed too often; kept for the operator until the retention ends.</summary>
    Parked,
}
