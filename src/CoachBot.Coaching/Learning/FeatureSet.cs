using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>Which features a model reads.</summary>
/// <param name="Words">The longest run of words taken together.</param>
/// <param name="ShortestPiece">The shortest piece of a word, its two edges counted as characters.</param>
/// <param name="LongestPiece">The longest piece of a word; 0 for none.</param>
/// <param name="PieceScale">What all pieces together weigh beside all words together.</param>
/// <param name="ConceptScale">What all concepts together weigh beside all words together; 0 for none.</param>
/// <param name="Head">How many tokens are read; 0 for all.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FeatureSet(byte Words, byte ShortestPiece, byte LongestPiece, float PieceScale, float ConceptScale, byte Head)
{
    internal const int Blocks = 3;

    public float Scale(FeatureBlock block) => block switch
    {
        FeatureBlock.Pieces => PieceScale,
        FeatureBlock.Concepts => ConceptScale,
        _ => 1,
    };
}
