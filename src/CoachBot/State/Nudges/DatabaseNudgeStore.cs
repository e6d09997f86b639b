using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State.Nudges;

internal sealed class DatabaseNudgeStore(CoachDatabase database, Vault vault) : INudgeStore
{
    private const string Table = "Nudges";

    public async Task<Nudge?> FindAsync(string tenant, string channel, string user, CancellationToken cancellationToken)
    {
        var (safeTenant, safeChannel, safeUser) = (SafeKey.Part(tenant), SafeKey.Part(channel), SafeKey.Part(user));
        var found = await database.ReadAsync(context => context.Nudges.AsNoTracking()
            .FirstOrDefaultAsync(row => row.Tenant == safeTenant && row.Channel == safeChannel && row.User == safeUser, cancellationToken));
        return found is null ? null : Open(found);
    }

    public Task SaveAsync(Nudge nudge, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var tenant = SafeKey.Part(nudge.Tenant);
        var sealedNudge = vault.Seal(Table, tenant, StoredJson.Write(nudge));
        return database.ExecuteAsync(
            $"""
            INSERT INTO "Nudges" ("Tenant", "Channel", "User", "Nudge", "Due")
            VALUES ({tenant}, {SafeKey.Part(nudge.Channel)}, {SafeKey.Part(nudge.User)}, {sealedNudge}, {due.ToUnixTimeMilliseconds()})
            ON CONFLICT ("Tenant", "Channel", "User") DO UPDATE SET "Nudge" = excluded."Nudge", "Due" = excluded."Due"
            """,
            cancellationToken);
    }

    public Task RemoveAsync(string tenant, string channel, string user, CancellationToken cancellationToken)
    {
        var (safeTenant, safeChannel, safeUser) = (SafeKey.Part(tenant), SafeKey.Part(channel), SafeKey.Part(user));
        return database.WriteAsync(
            context => context.Nudges.Where(row => row.Tenant == safeTenant && row.Channel == safeChannel && row.User == safeUser).ExecuteDeleteAsync(cancellationToken),
            cancellationToken);
    }

    public Task<IReadOnlyList<Nudge>> TakeDueAsync(DateTimeOffset now, int atMost, Func<Nudge, DateTimeOffset> next, CancellationToken cancellationToken) => database.WriteAsync(
        async context =>
        {
            var due = await context.Nudges.AsNoTracking().Where(row => row.Due <= now).OrderBy(row => row.Due).Take(atMost).ToListAsync(cancellationToken);
            var taken = new List<Nudge>();
            foreach (var row in due)
            {
                var nudge = Open(row);
                if (await IsOursAsync(context, row, next(nudge), cancellationToken))
                {
                    taken.Add(nudge);
                }
            }

            return (IReadOnlyList<Nudge>)taken;
        },
        cancellationToken);

    /// <summary>Of several replicas that saw it due, one moves it on.</summary>
    private static async Task<bool> IsOursAsync(CoachContext context, NudgeRow seen, DateTimeOffset next, CancellationToken cancellationToken) =>
        await context.Nudges.Where(row => row.Tenant == seen.Tenant && row.Channel == seen.Channel && row.User == seen.User && row.Due == seen.Due)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Due, next), cancellationToken) == 1;

    private Nudge Open(NudgeRow row) => StoredJson.Read<Nudge>(vault.Open(Table, row.Tenant, row.Nudge));
}
