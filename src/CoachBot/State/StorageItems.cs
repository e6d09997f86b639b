using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace CoachBot.State;

/// <summary>Reads an item of ours, whichever way the storage brings it back.</summary>
internal static class StorageItems
{
    public static async Task<T?> FindAsync<T>(this IStorage storage, string key, CancellationToken cancellationToken)
        where T : class
    {
        var items = await storage.ReadAsync([key], cancellationToken);
        return items.TryGetValue(key, out var item) ? item as T ?? (item as JObject)?.ToObject<T>() : null;
    }

    public static Task WriteAsync(this IStorage storage, string key, object item, CancellationToken cancellationToken) =>
        storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = item }, cancellationToken);
}
