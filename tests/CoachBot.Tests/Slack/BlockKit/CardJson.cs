using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.BlockKit;

/// <summary>Makes a card of its JSON, which is how the gallery has it.</summary>
internal sealed class CardJson : JsonConverter
{
    private static readonly Dictionary<string, Type> Types = typeof(AdaptiveCard).Assembly.GetExportedTypes()
        .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(AdaptiveElement)) || type.IsAssignableTo(typeof(AdaptiveAction)) || type.IsAssignableTo(typeof(AdaptiveInline)))
        .Select(type => (Type: type, Name: (string?)type.GetField("TypeName")?.GetRawConstantValue()))
        .Where(type => type.Name is not null)
        .ToDictionary(type => type.Name!, type => type.Type, StringComparer.Ordinal);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { Converters = { new CardJson() } });

    public override bool CanWrite => false;

    public static AdaptiveCard Read(JObject card)
    {
        var json = (JObject)card.DeepClone();
        foreach (var fallback in json.Descendants().OfType<JProperty>().Where(property => property.Name == "fallback").ToList())
        {
            fallback.Remove();
        }

        return Build(json, Serializer);
    }

    public override bool CanConvert(Type objectType) =>
        objectType == typeof(AdaptiveElement) || objectType == typeof(AdaptiveAction) || objectType == typeof(AdaptiveInline) || objectType == typeof(AdaptiveCard);

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var json = JToken.ReadFrom(reader) as JObject;
        return json is null ? null : objectType == typeof(AdaptiveCard) ? Build(json, serializer) : json.ToObject(Types[(string)json["type"]!], serializer);
    }

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => throw new NotSupportedException();

    private static AdaptiveCard Build(JObject json, JsonSerializer serializer) => new((string?)json["version"] ?? "1.5")
    {
        Lang = (string?)json["lang"],
        FallbackText = (string?)json["fallbackText"],
        Body = json["body"]?.ToObject<List<AdaptiveElement>>(serializer) ?? [],
        Actions = json["actions"]?.ToObject<List<AdaptiveAction>>(serializer) ?? [],
    };
}
