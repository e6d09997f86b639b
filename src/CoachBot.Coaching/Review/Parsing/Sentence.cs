using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Parsing;

/// <summary>A sentence of a draft: its span (UTF-16) and its tokens [FirstToken, EndToken).</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Sentence(TextSpan Span, int FirstToken, int EndToken);
