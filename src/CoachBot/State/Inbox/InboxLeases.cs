using System.Linq.Expressions;
using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Inbox;

/// <summary>
/// Shares the open items out among replicas: of a conversation only the oldest, and that to one replica at a time. A lease that
/// is not renewed ends, so that the others take over what a dead replica held.
/// </summary>
internal sealed class InboxLeases(CoachDatabase database, StorageSettings settings, TimeProvider clock)
{
    /// <summary>After so many failures an item is parked.</summary>
    public const int MostAttempts = 8;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private readonly string _replica = Guid.NewGuid().ToString("N");

    public TimeSpan Lease => settings.Lease;

    /// <summary>Takes what is next, at most <paramref name="atMost"/> items.</summary>
    public Task<List<InboxRow>> TakeAsync(int atMost, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            var now = clock.GetUtcNow();
            var taken = new List<InboxRow>();
            foreach (var row in await Next(context, now).Take(atMost).ToListAsync(cancellationToken))
            {
                var isOurs = await context.Inbox.Where(Is(row)).Where(other => other.State == InboxState.Open && other.NotBefore <= now).ExecuteUpdateAsync(
                    set => set.SetProperty(other => other.LeasedBy, _replica).SetProperty(other => other.NotBefore, now + settings.Lease)
                        .SetProperty(other => other.Attempts, row.Attempts + 1),
                    cancellationToken) == 1;
                if (isOurs)
                {
                    taken.Add(row);
                }
            }

            return taken;
        },
        cancellationToken);

    /// <summary>Keeps what this replica works on.</summary>
    public Task RenewAsync(CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Inbox.Where(row => row.State == InboxState.Open && row.LeasedBy == _replica)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.NotBefore, clock.GetUtcNow() + settings.Lease), cancellationToken),
        cancellationToken);

    /// <summary>The work is done: nothing is kept but that it was.</summary>
    public Task DoneAsync(InboxRow row, CancellationToken cancellationToken) => SettleAsync(row, InboxState.Done, cancellationToken);

    /// <summary>The work failed.</summary>
    /// <returns>True when it is not tried again.</returns>
    public async Task<bool> FailedAsync(InboxRow row, CancellationToken cancellationToken)
    {
        var attempt = row.Attempts + 1;
        if (attempt >= MostAttempts)
        {
            await SettleAsync(row, InboxState.Parked, cancellationToken);
            return true;
        }

        await ReleaseAsync(row, clock.GetUtcNow() + PauseAfter(attempt), cancellationToken);
        return false;
    }

    /// <summary>Gives up what was not finished because the service stops: another replica, or the next start, takes it at once.</summary>
    public Task GiveBackAsync(InboxRow row, CancellationToken cancellationToken) => ReleaseAsync(row, clock.GetUtcNow(), cancellationToken);

    /// <summary>1, 2, 4, … seconds.</summary>
    public static TimeSpan PauseAfter(int attempt) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempt - 1), LongestPause.TotalSeconds));

    private static IQueryable<InboxRow> Next(CoachContext context, DateTimeOffset now) => context.Inbox.AsNoTracking()
        .Where(row => row.State == InboxState.Open && row.NotBefore <= now && !context.Inbox.Any(other =>
            other.Tenant == row.Tenant && other.Channel == row.Channel && other.Conversation == row.Conversation && other.State == InboxState.Open
            && (other.Position < row.Position || (other.LeasedBy != "" && other.NotBefore > now))))
        .OrderBy(row => row.Position);

    private static Expression<Func<InboxRow, bool>> Is(InboxRow row) =>
        other => other.Tenant == row.Tenant && other.Channel == row.Channel && other.Key == row.Key;

    private Task<int> ReleaseAsync(InboxRow row, DateTimeOffset notBefore, CancellationToken cancellationToken) => database.WriteAsync(
        context => context.Inbox.Where(Is(row)).Where(other => other.LeasedBy == _replica).ExecuteUpdateAsync(
            set => set.SetProperty(other => other.LeasedBy, "").SetProperty(other => other.NotBefore, notBefore), cancellationToken),
        cancellationToken);

    private Task<int> SettleAsync(InboxRow row, InboxState state, CancellationToken cancellationToken)
    {
        var kept = state == InboxState.Done ? [] : row.Item;
        return database.WriteAsync(
            context => context.Inbox.Where(Is(row)).Where(other => other.LeasedBy == _replica).ExecuteUpdateAsync(
                set => set.SetProperty(other => other.State, state).SetProperty(other => other.Item, kept)
                    .SetProperty(other => other.LeasedBy, "").SetProperty(other => other.At, clock.GetUtcNow()),
                cancellationToken),
            cancellationToken);
    }
}
