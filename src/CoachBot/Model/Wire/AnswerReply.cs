using CoachBot.Coaching.SecondReading;

namespace CoachBot.Model.Wire;

/// <summary>The reply to a question, as the schema has it.</summary>
internal sealed record AnswerReply(IReadOnlyList<AnswerSentence> Sentences);
