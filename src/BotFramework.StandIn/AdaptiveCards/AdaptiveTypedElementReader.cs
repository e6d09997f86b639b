using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads an element, an action or an inline by the type that its JSON names.</summary>
internal sealed class AdaptiveTypedElementReader : JsonConverter
{
    private static readonly Dictionary<string, Type> Types = typeof(AdaptiveTypedElement).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(AdaptiveTypedElement)) || type.IsSubclassOf(typeof(AdaptiveInline))))
        .ToDictionary(type => (string)type.GetField("TypeName", BindingFlags.Public | BindingFlags.Static).GetRawConstantValue(), StringComparer.Ordinal);

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) =>
        objectType == typeof(AdaptiveCard) || (objectType.IsAbstract && (typeof(AdaptiveTypedElement).IsAssignableFrom(objectType) || objectType == typeof(AdaptiveInline)));

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
        {
            return null;
        }

        var json = JToken.Load(reader);
        if (json.Type == JTokenType.String && objectType == typeof(AdaptiveInline))
        {
            return new AdaptiveTextRun((string)json);
        }

        string name = json is JObject ? (string)json["type"] : null;
        if (name is null || !Types.TryGetValue(name, out Type type) || !objectType.IsAssignableFrom(type))
        {
            throw new JsonSerializationException($"'{name}' is not known here.");
        }

        object element = type == typeof(AdaptiveCard) ? new AdaptiveCard("1.0") : Activator.CreateInstance(type);
        using JsonReader inner = json.CreateReader();
        serializer.Populate(inner, element);
        return element;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) => throw new NotSupportedException();
}
