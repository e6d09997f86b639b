using CoachBot.State.Database.Rows;
using Microsoft.Bot.Builder;

namespace CoachBot.State;

/// <summary>One change of the storage: the statement that makes it, and what shows that it was made.</summary>
/// <param name="Sql">The statement.</param>
/// <param name="Row">What is written; null for a deletion.</param>
/// <param name="Item">Whose ETag it is; null where it has none.</param>
internal sealed record ItemWrite(FormattableString Sql, ItemRow? Row, IStoreItem? Item)
{
    public static ItemWrite Of(ItemKey key, object? value, Func<ItemKey, object, ItemRow> seal)
    {
        if (value is null)
        {
            return new(Delete(key), Row: null, Item: null);
        }

        var row = seal(key, value);
        var item = value as IStoreItem;
        return new(Save(row, item?.ETag), row, item);
    }

    public static FormattableString Delete(ItemKey key) => $"""DELETE FROM "Items" WHERE "Tenant" = {key.Tenant} AND "Key" = {key.Key}""";

    /// <exception cref="ETagConflictException">No row was written.</exception>
    public void Demand(int rows)
    {
        if (Row is not null && rows == 0)
        {
            throw new ETagConflictException("Etag conflict: the item was changed or deleted since it was read.");
        }
    }

    public void Written()
    {
        if (Item is not null)
        {
            Item.ETag = Row!.ETag;
        }
    }

    private static FormattableString Save(ItemRow row, string? seen) => seen switch
    {
        null or "*" =>
            $"""
            INSERT INTO "Items" ("Tenant", "Key", "Person", "Value", "ETag", "Perishes")
            VALUES ({row.Tenant}, {row.Key}, {row.Person}, {row.Value}, {row.ETag}, {row.Perishes.ToUnixTimeMilliseconds()})
            ON CONFLICT ("Tenant", "Key") DO UPDATE SET "Value" = excluded."Value", "ETag" = excluded."ETag", "Perishes" = excluded."Perishes"
            """,
        DatabaseStorage.Absent =>
            $"""
            INSERT INTO "Items" ("Tenant", "Key", "Person", "Value", "ETag", "Perishes")
            VALUES ({row.Tenant}, {row.Key}, {row.Person}, {row.Value}, {row.ETag}, {row.Perishes.ToUnixTimeMilliseconds()})
            ON CONFLICT ("Tenant", "Key") DO NOTHING
            """,
        _ =>
            $"""
            UPDATE "Items" SET "Value" = {row.Value}, "ETag" = {row.ETag}, "Perishes" = {row.Perishes.ToUnixTimeMilliseconds()}
            WHERE "Tenant" = {row.Tenant} AND "Key" = {row.Key} AND "ETag" = {seen}
            """,
    };
}
