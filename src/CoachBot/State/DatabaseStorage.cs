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

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);

        // Encrypted before it is this write's turn: others wait for it.
        var writes = changes.Select(change => ItemWrite.Of(ItemKey.Parse(change.Key), change.Value, Seal)).ToList();
        if (writes is [var only])
        {
            only.Demand(await database.ExecuteAsync(only.Sql, cancellationToken));
        }
        else
        {
            await database.WriteAsync(context => WriteAllAsync(context, writes, cancellationToken), cancellationToken);
        }

        // Who wrote an item may write it again without reading it.
        writes.ForEach(write => write.Written());
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await database.ExecuteAsync(ItemWrite.Delete(ItemKey.Parse(key)), cancellationToken);
        }
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

    private static async Task<bool> WriteAllAsync(CoachContext context, List<ItemWrite> writes, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach (var write in writes)
        {
            write.Demand(await context.Database.ExecuteSqlAsync(write.Sql, cancellationToken));
        }

        await transaction.CommitAsync(cancellationToken);
        return true;
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
}
