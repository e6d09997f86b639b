namespace CoachBot.Bot;

/// <summary>Where to go in the crisis conversation.</summary>
internal enum CrisisMove
{
    /// <summary>Begin, or take up an earlier one.</summary>
    Start,
    Next,
    Back,
    Pause,
    Leave,
    Resume,
    StartOver,
}
