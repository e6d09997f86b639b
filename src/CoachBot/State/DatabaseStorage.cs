using CoachBot.State.Database;
using CoachBot.State.Database.Rows;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace CoachBot.State;

/// <summary>
/// The Bot Framework's storage in a table. An item is overwritten by who knows its last <see cref="IStoreItem.ETag"/>, by whoever
/// gives none or <c>*</c>; an item that was deleted is not written back by who read it before.
/// </summary>
internal sealed class DatabaseStorage(CoachDatabase database, Vault vault, Retention retention, TimeProvider clock) : IStorage
{
    /// <summary>The ETag of an item that must not exist yet.</summary>
    public const string Absent = "absent";

    private const string Table = "Items";

    private readonly Func<CoachContext, string, string, Task<ItemRow?>> _find = EF.CompileAsyncQuery(
        (CoachContext context, string tenant, string key) => context.Items.AsNoTracking().FirstOrDefault(row => row.Tenant == tenant && row.Key == key));

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        await database.ReadAsync(async context =>
        {
            foreach (var key in keys)
            {
                var (tenant, whole, _) = ItemKey.Parse(key);
                if (await _find(context, tenant, whole) is { } row && Open(row) is { } value)
                {
                    items[key] = value;
                }
            }

            return true;
        });
        return items;
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // Encrypted before it is this write's turn: others wait for it.
        var rows = changes.Select(change => (Key: ItemKey.Parse(change.Key), change.Value))
            .Select(change => (change.Key, change.Value, Row: change.Value is { } value ? Seal(change.Key, value) : null))
            .ToList();
        return database.WriteAsync(
            async context =>
            {
                await using var transaction = changes.Count > 1 ? await context.Database.BeginTransactionAsync(cancellationToken) : null;
                var written = new List<(IStoreItem Item, string ETag)>(changes.Count);
                foreach (var (key, value, row) in rows)
                {
                    await WriteAsync(context, key, row, (value as IStoreItem)?.ETag, cancellationToken);
                    if (row is not null && value is IStoreItem item)
                    {
                        written.Add((item, row.ETag));
                    }
                }

                await (transaction?.CommitAsync(cancellationToken) ?? Task.CompletedTask);

                // Who wrote an item may write it again without reading it.
                written.ForEach(each => each.Item.ETag = each.ETag);
                return true;
            },
            cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return database.WriteAsync(
            async context =>
            {
                foreach (var (tenant, key, _) in keys.Select(ItemKey.Parse))
                {
                    await context.Items.Where(row => row.Tenant == tenant && row.Key == key).ExecuteDeleteAsync(cancellationToken);
                }

                return true;
            },
            cancellationToken);
    }

    /// <summary>What a row holds, with its ETag.</summary>
    public object? Open(ItemRow row)
    {
        var value = StoredJson.Read(vault.Open(Table, row.Tenant, row.Value));
        if (value is IStoreItem item)
        {
            item.ETag = row.ETag;
        }

        return value;
    }

    private static async Task WriteAsync(CoachContext context, ItemKey key, ItemRow? row, string? seen, CancellationToken cancellationToken)
    {
        if (row is null)
        {
            await context.Items.Where(item => item.Tenant == key.Tenant && item.Key == key.Key).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        var written = seen switch
        {
            null or "*" => await OverwriteAsync(context, row, cancellationToken),
            Absent => await InsertAsync(context, row, cancellationToken),
            _ => await ReplaceAsync(context, row, seen, cancellationToken),
        };
        if (written == 0)
        {
            throw new ETagConflictException("Etag conflict: the item was changed or deleted since it was read.");
        }
    }

    private ItemRow Seal(ItemKey key, object value)
    {
        var now = clock.GetUtcNow();
        var perishes = value is IPerishable perishable ? perishable.PerishesAt(now, retention.Current)
            : key.Person.Length > 0 ? now + retention.Current
            : DateTimeOffset.MaxValue;
        return new ItemRow
        {
            Tenant = key.Tenant,
            Key = key.Key,
            Person = key.Person,
            Value = vault.Seal(Table, key.Tenant, StoredJson.Write(value)),
            ETag = Guid.NewGuid().ToString("N"),
            Perishes = perishes,
        };
    }

    private static Task<int> OverwriteAsync(CoachContext context, ItemRow row, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "Items" ("Tenant", "Key", "Person", "Value", "ETag", "Perishes")
        VALUES ({row.Tenant}, {row.Key}, {row.Person}, {row.Value}, {row.ETag}, {row.Perishes.ToUnixTimeMilliseconds()})
        ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value", "ETag" = excluded."ETag", "Perishes" = excluded."Perishes"
        """,
        cancellationToken);

    private static Task<int> InsertAsync(CoachContext context, ItemRow row, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "Items" ("Tenant", "Key", "Person", "Value", "ETag", "Perishes")
        VALUES ({row.Tenant}, {row.Key}, {row.Person}, {row.Value}, {row.ETag}, {row.Perishes.ToUnixTimeMilliseconds()})
        ON CONFLICT ("Tenant", "Key") DO NOTHING
        """,
        cancellationToken);

    private static Task<int> ReplaceAsync(CoachContext context, ItemRow row, string seen, CancellationToken cancellationToken) => context.Database.ExecuteSqlAsync(
        $"""
        UPDATE "Items" SET "Value" = {row.Value}, "ETag" = {row.ETag}, "Perishes" = {row.Perishes.ToUnixTimeMilliseconds()}
        WHERE "Tenant" = {row.Tenant} AND "Key" = {row.Key} AND "ETag" = {seen}
        """,
        cancellationToken);
}
