using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>Something that identifies a person, or opens a door, found in a draft.</summary>
/// <param name="Span">Where it stands (UTF-16).</param>
/// <param name="What">Its name, for the message.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Detection(TextSpan Span, Localized What);
