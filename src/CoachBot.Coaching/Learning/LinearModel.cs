using System.Buffers;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Learning;

/// <summary>
/// One linear model a label over the features of a text. All arithmetic up to the last division is on integers, so
/// that the same text and weights give the same score on every machine.
/// </summary>
public sealed class LinearModel
{
    private const int Lane = 8;
    private const int CacheLine = 64;
    private readonly FeatureIndex _index;
    private readonly uint[] _hashes;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly float[] _scales;
    private readonly float[] _biases;
    private readonly int _stride;

    /// <param name="features">What the model reads.</param>
    /// <param name="labels">The labels, in the order of the scores.</param>
    /// <param name="matrix">The weights.</param>
    public LinearModel(FeatureSet features, IReadOnlyList<ModelLabel> labels, WeightMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(matrix);
        Features = features;
        Labels = labels;
        _hashes = matrix.Hashes;
        _index = new(matrix.Hashes);
        _stride = (labels.Count + Lane) / Lane * Lane;
        _rows = Pack(matrix, labels.Count, _stride);
        _scales = [.. labels.Select(label => label.Scale)];
        _biases = [.. labels.Select(label => label.Bias)];
    }

    public FeatureSet Features { get; }

    public IReadOnlyList<ModelLabel> Labels { get; }

    /// <summary>The position of a label among the scores, or -1.</summary>
    public int IndexOf(string label)
    {
        for (var i = 0; i < Labels.Count; i++)
        {
            if (string.Equals(Labels[i].Name, label, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Loads the weights that the library carries under a name.</summary>
    public static LinearModel Load(string name)
    {
        using var stream = typeof(LinearModel).Assembly.GetManifestResourceStream($"weights/{name}.bin")
            ?? throw new InvalidOperationException($"The library carries no weights named {name}.");
        return LinearModelFile.Read(stream);
    }

    /// <summary>Writes the log-odds of each label; the bias alone where no feature is known.</summary>
    /// <returns>How many different features of the text the model knows.</returns>
    public int Score(string text, Span<float> scores)
    {
        using var folded = new FoldedText(text);
        return Score(folded, scores);
    }

    /// <inheritdoc cref="Score(string, Span{float})"/>
    /// <param name="text">The text.</param>
    /// <param name="scores">A score a label.</param>
    /// <param name="language">The language whose concepts are looked up; null for none.</param>
    public int Score(FoldedText text, Span<float> scores, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var seen = ArrayPool<ulong>.Shared.Rent((_index.Count / 64) + 1);
        seen.AsSpan().Clear();
        Span<int> sums = stackalloc int[_stride * FeatureSet.Blocks];
        Span<long> squares = stackalloc long[FeatureSet.Blocks];
        Span<uint> hashes = stackalloc uint[ScoringSink.Batch];
        Span<FeatureBlock> blocks = stackalloc FeatureBlock[ScoringSink.Batch];
        var sink = new ScoringSink(_index, _rows.Span, seen, sums, squares, hashes, blocks);
        TextFeatures.Visit(text, language, Features, ref sink);
        sink.Flush();
        ArrayPool<ulong>.Shared.Return(seen);
        _biases.CopyTo(scores);
        for (var block = 0; block < FeatureSet.Blocks; block++)
        {
            AddBlock(sums.Slice(block * _stride, _stride), squares[block], Features.Scale((FeatureBlock)block), scores);
        }

        return sink.Known;
    }

    /// <summary>What one occurrence of a feature adds to a sum of labels, before the norm of its block.</summary>
    /// <param name="hash">The feature.</param>
    /// <param name="block">Its kind.</param>
    /// <param name="factors">The share of each label in the sum.</param>
    internal float Contribution(uint hash, FeatureBlock block, ReadOnlySpan<float> factors)
    {
        var row = _index.Row(hash);
        if (row < 0)
        {
            return 0;
        }

        var packed = _rows.Span.Slice(row * _stride, _stride);
        var sum = 0f;
        for (var label = 0; label < factors.Length; label++)
        {
            sum += factors[label] * _scales[label] * (sbyte)packed[label];
        }

        return sum * packed[^1] * Features.Scale(block);
    }

    private void AddBlock(ReadOnlySpan<int> sums, long squares, float scale, Span<float> scores)
    {
        var factor = squares == 0 ? 0 : scale / (float)Math.Sqrt(squares);
        for (var label = 0; label < _scales.Length; label++)
        {
            scores[label] += sums[label] * _scales[label] * factor;
        }
    }

    /// <summary>The weights as they were given: the model keeps them in one form only, the one that it scores with.</summary>
    internal WeightMatrix Unpack()
    {
        var weights = new sbyte[_hashes.Length * Labels.Count];
        var rarity = new byte[_hashes.Length];
        for (var row = 0; row < _hashes.Length; row++)
        {
            var packed = _rows.Span.Slice(row * _stride, _stride);
            MemoryMarshal.Cast<byte, sbyte>(packed[..Labels.Count]).CopyTo(weights.AsSpan(row * Labels.Count));
            rarity[row] = packed[^1];
        }

        return new(_hashes, rarity, weights);
    }

    // A row is its weights and, in its last byte, its rarity: one place in memory to go to, which begins where the processor's lines begin.
    private static Memory<byte> Pack(WeightMatrix matrix, int width, int stride)
    {
        var size = matrix.Hashes.Length * stride;
        var pinned = GC.AllocateUninitializedArray<byte>(size + CacheLine, pinned: true);
        var rows = pinned.AsMemory((int)(-Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0) & (CacheLine - 1)), size);
        rows.Span.Clear();
        for (var row = 0; row < matrix.Hashes.Length; row++)
        {
            var packed = rows.Span.Slice(row * stride, stride);
            MemoryMarshal.AsBytes(matrix.Weights.AsSpan(row * width, width)).CopyTo(packed);
            packed[^1] = matrix.Rarity[row];
        }

        return rows;
    }
}
