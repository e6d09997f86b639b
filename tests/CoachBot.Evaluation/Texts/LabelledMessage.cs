using CoachBot.Coaching;

namespace CoachBot.Evaluation.Texts;

/// <summary>A message or question with what it is: an intent, or topics from the best to the acceptable.</summary>
public sealed record LabelledMessage(string Id, Language Language, string Text, IReadOnlyList<string> Labels);
