using System.Numerics;

namespace CoachBot.Coaching.Learning;

/// <summary>Finds the row of a feature: open addressing over the hashes that a model knows.</summary>
public sealed class FeatureIndex
{
    private readonly uint[] _hashes;
    private readonly int[] _slots;
    private readonly uint _mask;

    /// <param name="hashes">The hash of each row, all different.</param>
    public FeatureIndex(uint[] hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        _hashes = hashes;
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * hashes.Length));
        _mask = size - 1;
        _slots = new int[size];
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = hashes[row] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = row + 1;
        }
    }

    /// <summary>The number of rows.</summary>
    public int Count => _hashes.Length;

    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>The row of a hash, or -1.</summary>
    public int Row(uint hash)
    {
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            var row = _slots[slot] - 1;
            if (row < 0 || _hashes[row] == hash)
            {
                return row;
            }
        }
    }
}
