using CoachBot.State.Nudges;

namespace CoachBot.Bot.Nudges;

/// <summary>What a person says about being nudged.</summary>
internal abstract record NudgeWish
{
    private NudgeWish()
    {
    }

    internal sealed record Stop : NudgeWish;

    /// <param name="Days">0 to go on at once.</param>
    internal sealed record Pause(int Days) : NudgeWish;

    /// <param name="Day">Null to leave the day as it is.</param>
    /// <param name="Hour">Null to leave the hour as it is.</param>
    internal sealed record Weekly(NudgeKind Kind, DayOfWeek? Day, int? Hour) : NudgeWish;
}
