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
        var stride = _sums.Length / FeatureSet.Blocks;
        Span<byte> rarities = stackalloc byte[Batch];
        var known = 0;
        for (var i = 0; i < _waiting; i++)
        {
            var row = found[i];
            if (row >= 0 && (_seen[row >> 6] & (1UL << row)) == 0)
            {
                _seen[row >> 6] |= 1UL << row;

                // Read apart from the sums: these rows are far from one another, and so none waits for the one before.
                rarities[known] = _rows[(row * stride) + stride - 1];
                _blocks[known] = _blocks[i];
                found[known++] = row;
            }
        }

        for (var i = 0; i < known; i++)
        {
            var block = (int)_blocks[i];
            _squares[block] += rarities[i] * rarities[i];
            AddRow(_rows.Slice(found[i] * stride, stride), _sums.Slice(block * stride, stride), rarities[i]);
        }

        Known += known;
        _waiting = 0;
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
