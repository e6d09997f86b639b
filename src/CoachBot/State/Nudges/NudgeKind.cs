namespace CoachBot.State.Nudges;

internal enum NudgeKind
{
    Tip,
    Practice,
}
