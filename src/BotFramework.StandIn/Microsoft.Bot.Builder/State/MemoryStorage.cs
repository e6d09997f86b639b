using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Storage that lasts as long as the process.</summary>
public class MemoryStorage : IStorage
{
    private static readonly JsonSerializer Typed = new JsonSerializer { TypeNameHandling = TypeNameHandling.All };

    private readonly Dictionary<string, JObject> memory;
    private readonly JsonSerializer serializer;
    private readonly Lock gate = new Lock();
    private int version;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(null, dictionary)
    {
    }

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        serializer = jsonSerializer ?? Typed;
        memory = dictionary ?? new Dictionary<string, JObject>(StringComparer.Ordinal);
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (gate)
        {
            foreach (string key in keys)
            {
                if (memory.TryGetValue(key, out JObject state) && state is not null)
                {
                    items[key] = state.ToObject<object>(serializer);
                }
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (gate)
        {
            foreach ((string key, object value) in changes)
            {
                Write(key, value);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (gate)
        {
            foreach (string key in keys)
            {
                memory.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        JObject state = value is null ? null : JObject.FromObject(value, serializer);
        if (value is IStoreItem item)
        {
            string current = memory.TryGetValue(key, out JObject old) ? (string)old?[nameof(IStoreItem.ETag)] : null;
            if (current is not null && item.ETag is not (null or "*") && !string.Equals(item.ETag, current, StringComparison.Ordinal))
            {
                throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {item.ETag}\r\nCurrent: {current}", nameof(value));
            }

            state[nameof(IStoreItem.ETag)] = (version++).ToString(CultureInfo.InvariantCulture);
        }

        memory[key] = state;
    }
}
