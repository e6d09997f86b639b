using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>A word, number, link or sign of a <see cref="FoldedText"/>.</summary>
/// <param name="Start">Its folded start.</param>
/// <param name="Length">Its folded length.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsCapital">Whether it was written with a capital.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Token(int Start, int Length, TokenKind Kind, bool IsCapital)
{
    public int End => Start + Length;
}
