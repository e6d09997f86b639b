using System.Security.Cryptography;
using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Privacy;

/// <summary>Erases what has been kept long enough.</summary>
internal sealed class Purge(CoachDatabase database, DatabaseStorage storage, Retention retention, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>How long it is remembered that an event was handled; channels deliver again for minutes.</summary>
    private static readonly TimeSpan EventMemory = TimeSpan.FromHours(2);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        while (await PurgeItemsAsync(now, cancellationToken) == Batch)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        var (eventsUntil, keptUntil) = (now - EventMemory, now - retention.Current);
        await DeleteAsync(context => context.Inbox.Where(row => row.State == InboxState.Done && row.At < eventsUntil), cancellationToken);
        await DeleteAsync(context => context.Inbox.Where(row => row.State == InboxState.Parked && row.At < keptUntil), cancellationToken);
        await DeleteAsync(context => context.ProcessedEvents.Where(row => row.At < eventsUntil), cancellationToken);
        await DeleteAsync(context => context.Notes.Where(row => row.At < keptUntil), cancellationToken);
    }

    private async Task<int> PurgeItemsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await database.ReadAsync(context => context.Items.AsNoTracking().Where(row => row.Perishes <= now)
            .OrderBy(row => row.Perishes).Take(Batch).ToListAsync(cancellationToken));
        foreach (var row in due)
        {
            await PurgeAsync(row, now, cancellationToken);
        }

        return due.Count;
    }

    private async Task PurgeAsync(ItemRow row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Open(row) is IPerishable perishable && perishable.Prune(now, retention.Current))
        {
            await TryWriteAsync(row.Key, perishable, cancellationToken);
        }
        else
        {
            await DeleteAsync(context => context.Items.Where(other => other.Tenant == row.Tenant && other.Key == row.Key && other.ETag == row.ETag), cancellationToken);
        }
    }

    /// <summary>What no key opens any more goes as well.</summary>
    private object? Open(ItemRow row)
    {
        try
        {
            return storage.Open(row);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private async Task TryWriteAsync(string key, IPerishable item, CancellationToken cancellationToken)
    {
        try
        {
            await storage.WriteAsync(key, item, cancellationToken);
        }
        catch (ETagConflictException)
        {
            // The person is here: their turn drops what is too old.
        }
    }

    private Task<int> DeleteAsync<TRow>(Func<CoachContext, IQueryable<TRow>> rows, CancellationToken cancellationToken) =>
        database.WriteAsync(context => rows(context).ExecuteDeleteAsync(cancellationToken), cancellationToken);
}
