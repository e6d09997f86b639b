using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>A phrase of the cue set <paramref name="Set"/> found from token <paramref name="First"/> to <paramref name="Last"/>.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueHit(int Set, int First, int Last, int Sentence);
