using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CoachBot.Coaching.Learning;

/// <summary>Adds up the rows of the features of one text, each feature once, each block on its own.</summary>
internal ref struct ScoringSink(
    FeatureIndex index,
    ReadOnlySpan<byte> rows,
    Span<ulong> seen,
    Span<int> sums,
    Span<long> squares,
    Span<uint> hashes,
    Span<FeatureBlock> blocks) : IFeatureSink
{
    /// <summary>How many features are looked up together.</summary>
    public const int Batch = 64;

    private readonly FeatureIndex _index = index;
    private readonly ReadOnlySpan<byte> _rows = rows;
    private readonly Span<ulong> _seen = seen;
    private readonly Span<int> _sums = sums;
    private readonly Span<long> _squares = squares;

    private readonly Span<uint> _hashes = hashes;
    private readonly Span<FeatureBlock> _blocks = blocks;
    private int _waiting;

    public int Known { get; private set; }

    public void Add(uint hash, FeatureBlock block, int start, int end)
    {
        if (_waiting == Batch)
        {
            Flush();
        }

        _hashes[_waiting] = hash;
        _blocks[_waiting++] = block;
    }

    /// <summary>Adds up what still waits; to be called after the last feature.</summary>
    public void Flush()
    {
        Span<int> found = stackalloc int[Batch];
        _index.Rows(_hashes[.._waiting], found);
        for (var i = 0; i < _waiting; i++)
        {
            var row = found[i];
            if (row >= 0 && (_seen[row >> 6] & (1UL << row)) == 0)
            {
                _seen[row >> 6] |= 1UL << row;
                AddUp(row, (int)_blocks[i]);
            }
        }

        _waiting = 0;
    }

    private void AddUp(int row, int block)
    {
        Known++;
        var stride = _sums.Length / FeatureSet.Blocks;
        var weights = _rows.Slice(row * stride, stride);
        int rarity = weights[^1];
        _squares[block] += rarity * rarity;
        AddRow(weights, _sums.Slice(block * stride, stride), rarity);
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
