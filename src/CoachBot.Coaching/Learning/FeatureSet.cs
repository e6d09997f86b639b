using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>Which features a model reads.</summary>
/// <param name="Words">The longest run of words taken together; 0 for none.</param>
/// <param name="ShortestPiece">The shortest piece of a word, its two edges counted as characters; 0 for none.</param>
/// <param name="LongestPiece">The longest piece of a word.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FeatureSet(byte Words, byte ShortestPiece, byte LongestPiece);
