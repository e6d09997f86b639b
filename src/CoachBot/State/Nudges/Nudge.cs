namespace CoachBot.State.Nudges;

/// <summary>What a person asked to be sent without asking each time. Times are theirs: <paramref name="TimeZone"/> says where.</summary>
/// <param name="Tenant">Their organisation.</param>
/// <param name="Channel">Where they are reached, as an activity's channel id.</param>
/// <param name="User">Their id there.</param>
/// <param name="Kind">A tip or an exercise.</param>
/// <param name="Day">The day of the week.</param>
/// <param name="Hour">The hour, 0 to 23.</param>
/// <param name="TimeZone">An IANA name, such as Europe/Paris.</param>
/// <param name="PausedUntil">Nothing is sent before; null for no pause. Checked when it is about to be sent.</param>
/// <param name="Reference">The conversation reference as JSON.</param>
internal sealed record Nudge(
    string Tenant, string Channel, string User, NudgeKind Kind, DayOfWeek Day, int Hour, string TimeZone, DateTimeOffset? PausedUntil, string Reference);
