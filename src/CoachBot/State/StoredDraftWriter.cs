using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>Writes drafts.</summary>
internal sealed class StoredDraftWriter : StoredWriter<StoredDraft>
{
    public override void WriteJson(JsonWriter writer, StoredDraft? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WriteText(nameof(value.Id), value!.Id);
        writer.WriteText(nameof(value.Text), value.Text);
        writer.WritePropertyName(nameof(value.Language), escape: false);
        writer.WriteValue((int)value.Language);
        WriteDismissed(writer, value.Dismissed);
        writer.WriteStartArray(nameof(value.Settled));
        value.Settled.ForEach(writer.WriteValue);
        writer.WriteEndArray();
        writer.WriteText(nameof(value.Origin), value.Origin);
        writer.WritePropertyName(nameof(value.At), escape: false);
        writer.WriteValue(value.At);
        if (value.Opinion is not null)
        {
            writer.WritePropertyName(nameof(value.Opinion), escape: false);
            serializer.Serialize(writer, value.Opinion);
        }

        writer.WriteText(nameof(value.Previous), value.Previous);
        writer.WriteEndObject();
    }

    private static void WriteDismissed(JsonWriter writer, List<DismissedFinding> dismissed)
    {
        writer.WriteStartArray(nameof(StoredDraft.Dismissed));
        foreach (var finding in dismissed)
        {
            writer.WriteStartObject();
            writer.WriteText(nameof(finding.Rule), finding.Rule);
            writer.WriteText(nameof(finding.Words), finding.Words);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
