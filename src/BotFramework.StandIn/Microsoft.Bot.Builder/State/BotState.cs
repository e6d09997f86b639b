using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A set of named values, read once a turn and written when changed. The last writer wins.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage storage;
    private readonly string contextServiceKey;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        this.storage = storage;
        this.contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && Cached(turnContext) is not null)
        {
            return;
        }

        string key = GetStorageKey(turnContext);
        IDictionary<string, object> items = await storage.ReadAsync(new[] { key }, cancellationToken);
        items.TryGetValue(key, out object value);
        turnContext.TurnState[contextServiceKey] = value switch
        {
            IDictionary<string, object> values => new CachedState(values),
            JObject json => new CachedState(json.ToObject<Dictionary<string, object>>()),
            null => new CachedState(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        CachedState state = Cached(turnContext);
        if (state is null || !(force || state.IsChanged))
        {
            return;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = state.Values };
        await storage.WriteAsync(changes, cancellationToken);
        state.MarkSaved();
    }

    /// <summary>Empties the state of this turn; saving then overwrites what is stored.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState[contextServiceKey] = CachedState.Cleared();
        return Task.CompletedTask;
    }

    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.DeleteAsync(new[] { GetStorageKey(turnContext) }, cancellationToken);
    }

    /// <summary>The state of this turn as JSON; null where it was not loaded.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        CachedState state = Cached(turnContext);
        return state is null ? null : JObject.FromObject(state.Values);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        object value = Values(turnContext, propertyName)[propertyName];
        return Task.FromResult(value switch
        {
            null => default,
            T typed => typed,
            JToken json => json.ToObject<T>(),
            _ => JToken.FromObject(value).ToObject<T>(),
        });
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        Values(turnContext, propertyName)[propertyName] = value;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Values(turnContext, propertyName).Remove(propertyName);
        return Task.CompletedTask;
    }

    internal bool Has(ITurnContext turnContext, string propertyName) => Values(turnContext, propertyName).ContainsKey(propertyName);

    internal Task<T> ReadValueAsync<T>(ITurnContext turnContext, string name, CancellationToken cancellationToken) => GetPropertyValueAsync<T>(turnContext, name, cancellationToken);

    internal Task WriteValueAsync(ITurnContext turnContext, string name, object value, CancellationToken cancellationToken) => SetPropertyValueAsync(turnContext, name, value, cancellationToken);

    internal Task RemoveValueAsync(ITurnContext turnContext, string name, CancellationToken cancellationToken) => DeletePropertyValueAsync(turnContext, name, cancellationToken);

    private CachedState Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(contextServiceKey);

    private IDictionary<string, object> Values(ITurnContext turnContext, string propertyName)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return Cached(turnContext)?.Values ?? throw new InvalidOperationException("The state is not loaded.");
    }
}
