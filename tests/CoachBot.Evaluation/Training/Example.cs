using CoachBot.Coaching;

namespace CoachBot.Evaluation.Training;

/// <summary>A text to learn from, with its language where concepts matter.</summary>
public sealed record Example(string Text, Language? Language = null);
