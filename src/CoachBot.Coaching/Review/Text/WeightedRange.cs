using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Code points from one to another, both included, and what each weighs.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WeightedRange(char First, char Last, int Weight);
