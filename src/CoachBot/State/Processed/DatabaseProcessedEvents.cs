using CoachBot.State.Database;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Processed;

internal sealed class DatabaseProcessedEvents(CoachDatabase database, TimeProvider clock) : IProcessedEvents
{
    /// <summary>Who has not finished after so long died.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(15);

    public Task<bool> BeginAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var (tenant, channel, key, user) = Safe(happened);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var dead = now - (long)LongestTurn.TotalMilliseconds;
        return database.WriteAsync(
            async context => await context.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "ProcessedEvents" ("Tenant", "Channel", "Key", "User", "Done", "At")
                VALUES ({tenant}, {channel}, {key}, {user}, {false}, {now})
                ON CONFLICT ("Tenant", "Channel", "Key") DO UPDATE SET "At" = excluded."At"
                WHERE "ProcessedEvents"."Done" = {false} AND "ProcessedEvents"."At" < {dead}
                """,
                cancellationToken) == 1,
            cancellationToken);
    }

    public Task DoneAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var (tenant, channel, key, _) = Safe(happened);
        return database.WriteAsync(
            context => context.ProcessedEvents.Where(row => row.Tenant == tenant && row.Channel == channel && row.Key == key)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Done, true), cancellationToken),
            cancellationToken);
    }

    public Task FailedAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var (tenant, channel, key, _) = Safe(happened);
        return database.WriteAsync(
            context => context.ProcessedEvents.Where(row => row.Tenant == tenant && row.Channel == channel && row.Key == key)
                .ExecuteDeleteAsync(cancellationToken),
            cancellationToken);
    }

    private static ProcessedEvent Safe(ProcessedEvent happened) => new(
        SafeKey.Part(happened.Tenant), SafeKey.Part(happened.Channel), SafeKey.Part(happened.Key), SafeKey.Part(happened.User));
}
