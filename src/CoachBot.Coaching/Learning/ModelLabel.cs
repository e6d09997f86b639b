using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>A label of a <see cref="LinearModel"/>.</summary>
/// <param name="Name">A rule, intent, topic or language.</param>
/// <param name="Bias">The log-odds of a text without known features.</param>
/// <param name="Scale">What one step of a stored weight is worth.</param>
/// <param name="Threshold">The log-odds from which the label counts as said.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ModelLabel(string Name, float Bias, float Scale, float Threshold);
