using Newtonsoft.Json;

namespace CoachBot.State;

/// <summary>Writes the replies that Teams may ask about again.</summary>
internal sealed class SentReplyWriter : StoredWriter<SentReply>
{
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
}
