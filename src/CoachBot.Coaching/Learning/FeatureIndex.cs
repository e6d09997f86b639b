using System.Numerics;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>Finds the row of a feature: open addressing over the hashes that a model knows, a hash and its row side by side.</summary>
public sealed class FeatureIndex
{
    private const int Elsewhere = -2;
    private const int FilterBits = 19;

    private readonly Slot[] _slots;
    private readonly uint _mask;

    // A bit for the upper half of each hash: most features of a text are unknown, and this says so from nearby memory.
    private readonly ulong[] _filter = new ulong[(1 << FilterBits) / 64];

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
            _filter[hashes[row] >> (32 - FilterBits + 6)] |= 1UL << (int)(hashes[row] >> (32 - FilterBits));
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

    /// <summary>
    /// The rows of many hashes, or -1 each. The first look at every slot waits for no other, so that the memory is waited for once instead of once a hash.
    /// </summary>
    public void Rows(ReadOnlySpan<uint> hashes, Span<int> rows)
    {
        for (var i = 0; i < hashes.Length; i++)
        {
            if (!MayKnow(hashes[i]))
            {
                rows[i] = -1;
                continue;
            }

            var (key, row) = _slots[hashes[i] & _mask];
            rows[i] = key == hashes[i] || row == 0 ? row - 1 : Elsewhere;
        }

        for (var i = 0; i < hashes.Length; i++)
        {
            if (rows[i] == Elsewhere)
            {
                rows[i] = Row(hashes[i]);
            }
        }
    }

    private bool MayKnow(uint hash) => (_filter[hash >> (32 - FilterBits + 6)] & (1UL << (int)(hash >> (32 - FilterBits)))) != 0;

    // Rows count from 1: 0 is a free slot.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Slot(uint Hash, int Row);
}
