using System.Globalization;
using CoachBot.State.Nudges;

namespace CoachBot.Bot.Nudges;

/// <summary>What a person says about being nudged.</summary>
internal abstract record NudgeWish
{
    private NudgeWish()
    {
    }

    /// <summary>The settings that do it; null where there is nothing to pause.</summary>
    public SettingsForm? ToForm(NudgeChoice? current) => this switch
    {
        Stop => new SettingsForm { Nudge = SettingsForm.None },
        Pause pause when current is not null => new SettingsForm { Nudge = current.Kind.ToString(), Pause = Text(pause.Days) },
        Weekly weekly => new SettingsForm { Nudge = weekly.Kind.ToString(), Day = Text((int?)weekly.Day), Hour = Text(weekly.Hour), Pause = Text(0) },
        _ => null,
    };

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    internal sealed record Stop : NudgeWish;

    /// <param name="Days">0 to go on at once.</param>
    internal sealed record Pause(int Days) : NudgeWish;

    /// <param name="Day">Null to leave the day as it is.</param>
    /// <param name="Hour">Null to leave the hour as it is.</param>
    internal sealed record Weekly(NudgeKind Kind, DayOfWeek? Day, int? Hour) : NudgeWish;
}
