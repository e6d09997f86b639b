namespace CoachBot.Coaching.Learning;

/// <summary>The weights of a model, a row a feature.</summary>
/// <param name="hashes">The feature of each row.</param>
/// <param name="rarity">How much each feature counts for any label (its inverse document frequency), 0 to 255.</param>
/// <param name="weights">The weights, row by row, a column a label, -127 to 127.</param>
public sealed class WeightMatrix(uint[] hashes, byte[] rarity, sbyte[] weights)
{
    internal uint[] Hashes { get; } = hashes;

    internal byte[] Rarity { get; } = rarity;

    internal sbyte[] Weights { get; } = weights;
}
