using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>The language a text seems to be in.</summary>
/// <param name="Language">French or English; null where the text is too short to tell ("ok", "🙂", "RT").</param>
/// <param name="Confidence">How likely it is, 0.5 to 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LanguageGuess(Language? Language, float Confidence);
