using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>Short words for what the writers of stored objects do.</summary>
internal static class JsonWriterExtensions
{
    /// <summary>Writes a property, or nothing for null.</summary>
    public static void WriteText(this JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WritePropertyName(name, escape: false);
            writer.WriteValue(text);
        }
    }

    public static void WriteStartArray(this JsonWriter writer, string name)
    {
        writer.WritePropertyName(name, escape: false);
        writer.WriteStartArray();
    }
}
