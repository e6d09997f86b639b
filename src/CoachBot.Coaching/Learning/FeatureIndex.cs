using System.Numerics;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>Finds the row of a feature: open addressing over the hashes that a model knows, a hash and its row side by side.</summary>
public sealed class FeatureIndex
{
    private readonly Slot[] _slots;
    private readonly uint _mask;

    /// <param name="hashes">The hash of each row, all different.</param>
    public FeatureIndex(uint[] hashes)
    {
        ArgumentNullException.ThrowIfNull(hashes);
        Count = hashes.Length;
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * hashes.Length));
        _mask = size - 1;
        _slots = new Slot[size];
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = hashes[row] & _mask;
            while (_slots[slot].Row != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new(hashes[row], row + 1);
        }
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The row of a hash, or -1.</summary>
    public int Row(uint hash)
    {
        for (var slot = hash & _mask; ; slot = (slot + 1) & _mask)
        {
            var (key, row) = _slots[slot];
            if (row == 0 || key == hash)
            {
                return row - 1;
            }
        }
    }

    // Rows count from 1: 0 is a free slot.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Hash, int Row);
}
