using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <summary>A state as it was read, and whether it changed since.</summary>
internal sealed class CachedState
{
    private string saved;

    internal CachedState(IDictionary<string, object> values = null)
    {
        Values = values ?? new Dictionary<string, object>(StringComparer.Ordinal);
        saved = Write();
    }

    internal IDictionary<string, object> Values { get; }

    internal bool IsChanged => !string.Equals(saved, Write(), StringComparison.Ordinal);

    /// <summary>An empty state that counts as changed.</summary>
    internal static CachedState Cleared() => new CachedState { saved = string.Empty };

    internal void MarkSaved() => saved = Write();

    private string Write() => Values.Count == 0 ? "{}" : JsonConvert.SerializeObject(Values);
}
