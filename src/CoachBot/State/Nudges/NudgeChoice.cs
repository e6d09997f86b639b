namespace CoachBot.State.Nudges;

/// <summary>What a person chose to be sent, and when; see <see cref="Nudge"/>.</summary>
internal sealed record NudgeChoice(NudgeKind Kind, DayOfWeek Day, int Hour, string TimeZone, DateTimeOffset? PausedUntil = null)
{
    /// <summary>The next time after <paramref name="moment"/>, in UTC. An hour that a change to summer time skips is the hour after.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset moment)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var from = PausedUntil > moment ? PausedUntil.Value : moment;
        var local = TimeZoneInfo.ConvertTime(from, zone).DateTime;
        var day = local.Date.AddDays((Day - local.DayOfWeek + 7) % 7).AddHours(Hour);
        var next = InUtc(day, zone);
        return next > from ? next : InUtc(day.AddDays(7), zone);
    }

    private static DateTimeOffset InUtc(DateTime local, TimeZoneInfo zone) =>
        new(TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone), TimeSpan.Zero);
}
