using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>A word, number, link or sign of a <see cref="FoldedText"/>, by its folded start and length.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;
}
