using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

internal static class InvokeValue
{
    /// <summary>The value of an invoke as <typeparamref name="T"/>; null where it is no object of that shape.</summary>
    internal static T Read<T>(object value)
        where T : class
    {
        try
        {
            return value as T ?? (value is null ? null : JObject.FromObject(value).ToObject<T>());
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }
}
