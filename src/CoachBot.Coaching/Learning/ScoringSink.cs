using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoachBot.Coaching.Learning;

/// <summary>Adds up the rows of the features of one text, each feature once.</summary>
internal ref struct ScoringSink(
    FeatureIndex index,
    ReadOnlySpan<byte> rarity,
    ReadOnlySpan<sbyte> weights,
    Span<ulong> seen,
    Span<int> sums) : IFeatureSink
{
    private readonly FeatureIndex _index = index;
    private readonly ReadOnlySpan<byte> _rarity = rarity;
    private readonly ReadOnlySpan<sbyte> _weights = weights;
    private readonly Span<ulong> _seen = seen;
    private readonly Span<int> _sums = sums;
    private long _squares;

    public int Known { get; private set; }

    public readonly float Norm => (float)Math.Sqrt(_squares);

    public void Add(uint hash, int start, int end)
    {
        var row = _index.Row(hash);
        if (row < 0 || (_seen[row >> 6] & (1UL << row)) != 0)
        {
            return;
        }

        _seen[row >> 6] |= 1UL << row;
        Known++;
        int factor = _rarity[row];
        _squares += factor * factor;
        var stride = _sums.Length;
        ref var weight = ref MemoryMarshal.GetReference(_weights.Slice(row * stride, stride));
        ref var sum = ref MemoryMarshal.GetReference(_sums);
        var factors = Vector128.Create((short)factor);
        for (var label = 0; label < stride; label += 8)
        {
            // 255 × 127 still fits a short.
            var bytes = Vector64.LoadUnsafe(ref weight, (nuint)label);
            var products = Vector128.WidenLower(bytes.ToVector128Unsafe()) * factors;
            (Vector128.LoadUnsafe(ref sum, (nuint)label) + Vector128.WidenLower(products)).StoreUnsafe(ref sum, (nuint)label);
            (Vector128.LoadUnsafe(ref sum, (nuint)label + 4) + Vector128.WidenUpper(products)).StoreUnsafe(ref sum, (nuint)label + 4);
        }
    }
}
