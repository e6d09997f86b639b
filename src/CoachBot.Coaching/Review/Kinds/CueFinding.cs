using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Cues of a sentence that make trouble, as first and last token, and what their fix deletes.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueFinding(int First, int Last, Drop Drop);
