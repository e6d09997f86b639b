namespace CoachBot.State;

/// <summary>Which reply answered which message, so that an edit, a deletion or a thumb finds it.</summary>
/// <param name="MessageId">The person's message.</param>
/// <param name="ReplyId">The coach's reply, as the channel named it.</param>
/// <param name="Subject">What the reply is about: <c>answer</c>, <c>tip</c>, <c>verdict</c>.</param>
/// <param name="SubjectId">The topic, the tip, the verdict.</param>
/// <param name="DraftId">The draft reviewed; null for none.</param>
internal sealed record SentReply(string MessageId, string ReplyId, string Subject, string SubjectId, string? DraftId);
