using CoachBot.State.Database;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Processed;

/// <summary>
/// A delivery that finds another at work waits for it: acknowledged at once it would be lost if the other died.
/// </summary>
internal sealed class DatabaseProcessedEvents(CoachDatabase database, TimeProvider clock) : IProcessedEvents
{
    /// <summary>Who has not finished after so long died.</summary>
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(250);

    public async Task<bool> BeginAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var safe = Safe(happened);
        while (!await TakeAsync(safe, cancellationToken))
        {
            if (await IsDoneAsync(safe, cancellationToken))
            {
                return false;
            }

            await Task.Delay(LookAgain, clock, cancellationToken);
        }

        return true;
    }

    public Task DoneAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var (tenant, channel, key, _) = Safe(happened);
        return database.ExecuteAsync(
            $"""UPDATE "ProcessedEvents" SET "Done" = {true} WHERE "Tenant" = {tenant} AND "Channel" = {channel} AND "Key" = {key}""", cancellationToken);
    }

    public Task FailedAsync(ProcessedEvent happened, CancellationToken cancellationToken)
    {
        var (tenant, channel, key, _) = Safe(happened);
        return database.ExecuteAsync($"""DELETE FROM "ProcessedEvents" WHERE "Tenant" = {tenant} AND "Channel" = {channel} AND "Key" = {key}""", cancellationToken);
    }

    private async Task<bool> TakeAsync(ProcessedEvent safe, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var dead = now - (long)LongestTurn.TotalMilliseconds;
        return await database.ExecuteAsync(
            $"""
            INSERT INTO "ProcessedEvents" ("Tenant", "Channel", "Key", "User", "Done", "At")
            VALUES ({safe.Tenant}, {safe.Channel}, {safe.Key}, {safe.User}, {false}, {now})
            ON CONFLICT ("Tenant", "Channel", "Key") DO UPDATE SET "At" = excluded."At"
            WHERE "ProcessedEvents"."Done" = {false} AND "ProcessedEvents"."At" < {dead}
            """,
            cancellationToken) == 1;
    }

    private Task<bool> IsDoneAsync(ProcessedEvent safe, CancellationToken cancellationToken) => database.ReadAsync(
        context => context.ProcessedEvents.AnyAsync(row => row.Tenant == safe.Tenant && row.Channel == safe.Channel && row.Key == safe.Key && row.Done, cancellationToken));

    private static ProcessedEvent Safe(ProcessedEvent happened) => new(
        SafeKey.Part(happened.Tenant), SafeKey.Part(happened.Channel), SafeKey.Part(happened.Key), SafeKey.Part(happened.User));
}
