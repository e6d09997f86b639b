using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>The JSON of stored objects. It names the type of what would not be known otherwise, as the Bot Framework's storages do.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new StoredTypes(),
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        Converters = { new StoredDraftWriter(), new SentReplyWriter() },
    });

    public static string Write(object value)
    {
        var text = new StringBuilder(4096);
        using var writer = new StringWriter(text, CultureInfo.InvariantCulture);
        Serializer.Serialize(writer, value, typeof(object));
        return text.ToString();
    }

    public static object? Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<object>(reader);
    }

    public static T Read<T>(string json)
        where T : class => Read(json) as T ?? throw new JsonSerializationException($"What is stored is not a {typeof(T).Name}.");
}
