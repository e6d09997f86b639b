using System.Globalization;
using CoachBot.State.Nudges;

namespace CoachBot.Tests.Teams;

public sealed class NudgeScheduleTests
{
    [Theory]
    [InlineData("Europe/Paris", DayOfWeek.Tuesday, 9, "2026-11-25T12:00Z", "2026-12-01T08:00Z")]
    [InlineData("Europe/Paris", DayOfWeek.Wednesday, 9, "2026-11-25T07:59Z", "2026-11-25T08:00Z")]
    [InlineData("Europe/Paris", DayOfWeek.Wednesday, 9, "2026-11-25T08:00Z", "2026-12-02T08:00Z")]

    // The week in which summer time begins or ends: nine o'clock stays nine o'clock.
    [InlineData("Europe/Paris", DayOfWeek.Monday, 9, "2026-03-23T08:00Z", "2026-03-30T07:00Z")]
    [InlineData("Europe/Paris", DayOfWeek.Monday, 9, "2026-10-19T07:00Z", "2026-10-26T08:00Z")]

    // Two o'clock does not exist on 29 March 2026 in Paris, and is there twice on 25 October.
    [InlineData("Europe/Paris", DayOfWeek.Sunday, 2, "2026-03-28T12:00Z", "2026-03-29T01:00Z")]
    [InlineData("Europe/Paris", DayOfWeek.Sunday, 2, "2026-10-24T12:00Z", "2026-10-25T01:00Z")]

    // On the other side of the date line it is the next day already.
    [InlineData("Pacific/Auckland", DayOfWeek.Monday, 7, "2026-11-29T12:00Z", "2026-11-29T18:00Z")]
    [InlineData("America/New_York", DayOfWeek.Monday, 0, "2026-11-29T12:00Z", "2026-11-30T05:00Z")]
    [InlineData("Nowhere/Land", DayOfWeek.Monday, 7, "2026-11-29T12:00Z", "2026-11-30T07:00Z")]
    public void A_nudge_is_due_at_its_hour_on_the_persons_clock(string zone, DayOfWeek day, int hour, string after, string due) =>
        Assert.Equal(Time(due), new NudgeChoice(NudgeKind.Tip, day, hour, zone).NextAfter(Time(after)));

    [Fact]
    public void The_next_time_is_always_later_and_within_eight_days()
    {
        foreach (var zone in new[] { "Europe/Paris", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC" })
        {
            var now = Time("2026-01-01T00:30Z");
            for (var i = 0; i < 120; i++)
            {
                var next = new NudgeChoice(NudgeKind.Tip, (DayOfWeek)(i % 7), i % 24, zone).NextAfter(now);
                Assert.InRange(next - now, TimeSpan.FromTicks(1), TimeSpan.FromDays(8));
                now = next;
            }
        }
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
