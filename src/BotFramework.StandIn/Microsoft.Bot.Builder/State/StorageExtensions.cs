namespace Microsoft.Bot.Builder;

public static class StorageExtensions
{
    /// <summary>The items of type <typeparamref name="TStoreItem"/> that exist among <paramref name="keys"/>.</summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        IDictionary<string, object> items = await storage.ReadAsync(keys, cancellationToken);
        return items.Where(item => item.Value is TStoreItem).ToDictionary(item => item.Key, item => (TStoreItem)item.Value, StringComparer.Ordinal);
    }
}
