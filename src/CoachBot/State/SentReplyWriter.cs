using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>Writes replies property by property, as the serializer would; see <see cref="StoredDraftWriter"/>.</summary>
internal sealed class SentReplyWriter : JsonConverter<SentReply>
{
    public override bool CanRead => false;

    public override void WriteJson(JsonWriter writer, SentReply? value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WriteText(nameof(value.MessageId), value!.MessageId);
        writer.WriteText(nameof(value.ReplyId), value.ReplyId);
        writer.WriteText(nameof(value.Subject), value.Subject);
        writer.WriteText(nameof(value.SubjectId), value.SubjectId);
        writer.WriteText(nameof(value.DraftId), value.DraftId);
        writer.WriteEndObject();
    }

    public override SentReply ReadJson(JsonReader reader, Type objectType, SentReply? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("It is read as the serializer reads.");
}
