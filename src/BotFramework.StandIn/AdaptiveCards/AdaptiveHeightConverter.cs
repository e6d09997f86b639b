using Newtonsoft.Json;

namespace AdaptiveCards;

internal sealed class AdaptiveHeightConverter : JsonConverter<AdaptiveHeight>
{
    public override AdaptiveHeight ReadJson(JsonReader reader, Type objectType, AdaptiveHeight existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        AdaptiveHeight.Parse(reader.Value as string);

    public override void WriteJson(JsonWriter writer, AdaptiveHeight value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToJsonText());
}
