using CoachBot.State.Nudges;
using CoachBot.Tests.State.Drivers;

namespace CoachBot.Tests.State;

[Collection(StorageTests.Name)]
public sealed class NudgeStoreTests(PostgreSqlServer server)
{
    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_due_nudge_goes_to_one_of_many_replicas(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var replicas = Enumerable.Range(0, 4).Select(_ => store.Replica()).ToList();
        var now = store.Clock.GetUtcNow();
        for (var i = 0; i < 30; i++)
        {
            await store.Get<INudgeStore>().SaveAsync(Nudge($"user-{i}"), now.AddMinutes(i < 20 ? -1 : 1), CancellationToken.None);
        }

        var taken = await Task.WhenAll(replicas.Select(replica => Task.Run(() => replica.Get<INudgeStore>().TakeDueAsync(now, 100, _ => now.AddDays(7), CancellationToken.None))));

        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"user-{i}").Order(StringComparer.Ordinal), taken.SelectMany(some => some).Select(nudge => nudge.User).Order(StringComparer.Ordinal));
        Assert.Empty(await store.Get<INudgeStore>().TakeDueAsync(now, 100, _ => now, CancellationToken.None));
        foreach (var replica in replicas)
        {
            await replica.DisposeAsync();
        }
    }

    [SkippableTheory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task A_nudge_is_found_replaced_and_removed(Engine engine)
    {
        await using var store = await Store.OpenAsync(engine, server);
        var nudges = store.Get<INudgeStore>();
        await nudges.SaveAsync(Nudge("a/b é"), store.Clock.GetUtcNow(), CancellationToken.None);
        var later = Nudge("a/b é") with { Hour = 17, PausedUntil = store.Clock.GetUtcNow().AddDays(3) };
        await nudges.SaveAsync(later, store.Clock.GetUtcNow(), CancellationToken.None);

        Assert.Equal(later, await nudges.FindAsync("t", "msteams", "a/b é", CancellationToken.None));
        await nudges.RemoveAsync("t", "msteams", "a/b é", CancellationToken.None);
        Assert.Null(await nudges.FindAsync("t", "msteams", "a/b é", CancellationToken.None));
    }

    [Theory]
    [InlineData("2026-03-02T08:00:00Z", DayOfWeek.Monday, 9, "Europe/Paris", "2026-03-09T08:00:00Z")]
    [InlineData("2026-03-02T07:59:00Z", DayOfWeek.Monday, 9, "Europe/Paris", "2026-03-02T08:00:00Z")]
    [InlineData("2026-03-25T12:00:00Z", DayOfWeek.Sunday, 2, "Europe/Paris", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", DayOfWeek.Monday, 9, "Europe/Paris", "2026-10-26T08:00:00Z")]
    [InlineData("2026-03-02T08:00:00Z", DayOfWeek.Tuesday, 6, "Asia/Tokyo", "2026-03-02T21:00:00Z")]
    [InlineData("2026-03-02T08:00:00Z", DayOfWeek.Friday, 0, "Nowhere/None", "2026-03-06T00:00:00Z")]
    public void The_next_time_is_the_persons_own(string now, DayOfWeek day, int hour, string zone, string expected)
    {
        var choice = new NudgeChoice(NudgeKind.Tip, day, hour, zone);

        Assert.Equal(Time(expected), choice.NextAfter(Time(now)));
        Assert.True((choice with { PausedUntil = Time(now).AddDays(20) }).NextAfter(Time(now)) > Time(now).AddDays(20));
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Nudge Nudge(string user) => new("t", "msteams", user, NudgeKind.Tip, DayOfWeek.Monday, 9, "Europe/Paris", null, "{\"conversation\":{}}");
}
