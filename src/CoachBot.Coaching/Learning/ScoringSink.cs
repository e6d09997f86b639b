using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoachBot.Coaching.Learning;

/// <summary>Adds up the rows of the features of one text, each feature once, each block on its own.</summary>
internal ref struct ScoringSink(
    FeatureIndex index,
    ReadOnlySpan<byte> rows,
    Span<ulong> seen,
    Span<int> sums,
    Span<long> squares) : IFeatureSink
{
    private readonly FeatureIndex _index = index;
    private readonly ReadOnlySpan<byte> _rows = rows;
    private readonly Span<ulong> _seen = seen;
    private readonly Span<int> _sums = sums;
    private readonly Span<long> _squares = squares;

    public int Known { get; private set; }

    public void Add(uint hash, FeatureBlock block, int start, int end)
    {
        var row = _index.Row(hash);
        if (row < 0 || (_seen[row >> 6] & (1UL << row)) != 0)
        {
            return;
        }

        _seen[row >> 6] |= 1UL << row;
        Known++;
        var stride = _sums.Length / FeatureSet.Blocks;
        var weights = _rows.Slice(row * stride, stride);
        int rarity = weights[^1];
        _squares[(int)block] += rarity * rarity;
        AddRow(weights, _sums.Slice((int)block * stride, stride), rarity);
    }

    // The last column adds up the rarity itself, which nobody reads.
    private static void AddRow(ReadOnlySpan<byte> weights, Span<int> sums, int factor)
    {
        ref var weight = ref MemoryMarshal.GetReference(weights);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var factors = Vector128.Create((short)factor);
        for (var label = 0; label < weights.Length; label += 8)
        {
            // 255 × 127 still fits a short.
            var bytes = Vector64.LoadUnsafe(ref weight, (nuint)label).AsSByte();
            var products = Vector128.WidenLower(bytes.ToVector128Unsafe()) * factors;
            (Vector128.LoadUnsafe(ref sum, (nuint)label) + Vector128.WidenLower(products)).StoreUnsafe(ref sum, (nuint)label);
            (Vector128.LoadUnsafe(ref sum, (nuint)label + 4) + Vector128.WidenUpper(products)).StoreUnsafe(ref sum, (nuint)label + 4);
        }
    }
}
