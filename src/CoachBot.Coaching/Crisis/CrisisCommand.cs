namespace CoachBot.Coaching.Crisis;

internal enum CrisisCommand
{
    Back,
    Pause,
    Leave,
    Resume,
    Next,
    StartOver,
}
