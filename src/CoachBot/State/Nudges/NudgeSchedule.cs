namespace CoachBot.State.Nudges;

/// <summary>When a nudge is due: at its hour on the person's clock, also across the change to summer time and back.</summary>
internal static class NudgeSchedule
{
    /// <summary>The first time after <paramref name="after"/>, in UTC.</summary>
    public static DateTimeOffset Next(Nudge nudge, DateTimeOffset after)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(nudge.TimeZone, out var known) ? known : TimeZoneInfo.Utc;
        var today = TimeZoneInfo.ConvertTime(after, zone).Date;
        var days = ((int)nudge.Day - (int)today.DayOfWeek + 7) % 7;
        var due = InUtc(today.AddDays(days).AddHours(nudge.Hour), zone);
        return due > after ? due : InUtc(today.AddDays(days + 7).AddHours(nudge.Hour), zone);
    }

    private static DateTimeOffset InUtc(DateTime onTheClock, TimeZoneInfo zone)
    {
        // An hour that summer time skips is the next one that there is; of an hour there twice, the first counts.
        while (zone.IsInvalidTime(onTheClock))
        {
            onTheClock = onTheClock.AddMinutes(30);
        }

        var offset = zone.IsAmbiguousTime(onTheClock) ? zone.GetAmbiguousTimeOffsets(onTheClock).Max() : zone.GetUtcOffset(onTheClock);
        return new DateTimeOffset(onTheClock, offset).ToUniversalTime();
    }
}
