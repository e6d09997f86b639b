using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Policy;

/// <summary>A house word found in a draft, by its first and last token.</summary>
/// <param name="IsPlural">Whether it stands there with a plural's s that the policy does not write.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct HouseMatch(HouseWord Word, int First, int Last, bool IsPlural);
