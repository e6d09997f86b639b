using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>
/// Writes objects property by property, as the serializer would: a profile holds many, is written with every turn, and what the
/// serializer looks up for each property costs more than all else. They are read as the serializer reads.
/// </summary>
internal abstract class StoredWriter<T> : JsonConverter<T>
{
    public sealed override bool CanRead => false;

    public sealed override T ReadJson(JsonReader reader, Type objectType, T? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("It is read as the serializer reads.");
}
