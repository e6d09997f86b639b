using System.Numerics;
using System.Runtime.InteropServices;

namespace CoachBot.Evaluation.Training;

/// <summary>
/// One hidden layer of rectified units that all labels share, beside linear weights of their own: what features mean together. Learned by
/// Adagrad (Duchi, Hazan, Singer: Adaptive subgradient methods, 2011), with features and units left out by chance (dropout) so that none is
/// relied on alone. One thread and a fixed order, and no sum whose order depends on the processor: the same rows give the same weights.
/// </summary>
public sealed class HiddenUnits
{
    /// <summary>How many units there are.</summary>
    public const int Count = 24;

    private const int Passes = 5;
    private const float Rate = 0.1f;
    private const float FeaturesLeftOut = 0.5f;
    private const float UnitsLeftOut = 0.3f;
    private const float Spread = 0.05f;
    private const float Tiny = 1e-10f;

    private readonly IReadOnlyList<SparseRow> _rows;
    private readonly bool[][] _isOne;
    private readonly float[][] _costs;
    private readonly Random _random;

    // A row a feature: the linear weights of the labels, then the weights into the units; and the squares seen so far.
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares;

    // The biases in the layout of a row, and the weights out of the units, a row of labels a unit.
    private readonly float[] _biases;
    private readonly float[] _biasSquares;
    private readonly float[] _outputs;
    private readonly float[] _outputSquares;

    private readonly float[] _sums;
    private readonly float[] _gradient;
    private readonly float[] _units = new float[Count];
    private readonly int[] _kept;

    private HiddenUnits(IReadOnlyList<SparseRow> rows, bool[][] isOne, float[][] costs, int width, int seed)
    {
        _random = new(20110701 + seed);
        (_rows, _isOne, _costs) = (rows, isOne, costs);
        _stride = (isOne.Length + Count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[width * _stride];
        _squares = new float[width * _stride];
        _biases = new float[_stride];
        _biasSquares = new float[_stride];
        _outputs = new float[Count * isOne.Length];
        _outputSquares = new float[Count * isOne.Length];
        _sums = new float[_stride];
        _gradient = new float[_stride];
        _kept = new int[rows.Max(row => row.Columns.Length)];
    }

    private int Labels => _isOne.Length;

    /// <summary>Learns all labels together.</summary>
    /// <param name="rows">The texts.</param>
    /// <param name="isOne">For each label, whether each text has it.</param>
    /// <param name="costs">For each label, what an error on each text costs; 0 leaves the text out of it.</param>
    /// <param name="width">The number of features.</param>
    /// <param name="seed">Which of many equally good beginnings.</param>
    public static HiddenUnits Train(IReadOnlyList<SparseRow> rows, bool[][] isOne, float[][] costs, int width, int seed)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(isOne);
        var layer = new HiddenUnits(rows, isOne, costs, width, seed);
        layer.Run();
        return layer;
    }

    /// <summary>The linear weights of a label.</summary>
    public LinearWeights Linear(int label) => Column(label);

    /// <summary>The weights into a unit.</summary>
    public LinearWeights Into(int unit) => Column(Labels + unit);

    /// <summary>The weights out of a unit, one a label.</summary>
    public float[] OutOf(int unit) => _outputs[(unit * Labels)..((unit + 1) * Labels)];

    private LinearWeights Column(int column)
    {
        var weights = new float[_weights.Length / _stride];
        for (var row = 0; row < weights.Length; row++)
        {
            weights[row] = _weights[(row * _stride) + column];
        }

        return new(weights, _biases[column]);
    }

    private void Run()
    {
        for (var row = 0; row < _weights.Length; row += _stride)
        {
            Scatter(_weights.AsSpan(row + Labels, Count));
        }

        Scatter(_outputs);
        var order = Enumerable.Range(0, _rows.Count).Where(row => _costs.Any(cost => cost[row] > 0)).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            _random.Shuffle(order);
            for (var step = 0; step < order.Length; step++)
            {
                Learn(order[step], Rate * (1 - ((pass + ((float)step / order.Length)) / Passes)));
            }
        }
    }

    private void Scatter(Span<float> weights)
    {
        foreach (ref var weight in weights)
        {
            weight = Spread * (float)((2 * _random.NextDouble()) - 1);
        }
    }

    private void Learn(int text, float rate)
    {
        var row = _rows[text];
        var kept = Keep(row);
        Sum(row, kept);
        for (var unit = 0; unit < Count; unit++)
        {
            var isOn = _sums[Labels + unit] > 0 && _random.NextDouble() >= UnitsLeftOut;
            _units[unit] = isOn ? _sums[Labels + unit] / (1 - UnitsLeftOut) : 0;
        }

        Blame(text);
        StepOutputs(rate);
        foreach (var i in _kept.AsSpan(0, kept))
        {
            var start = row.Columns[i] * _stride;
            Step(_weights.AsSpan(start, _stride), _squares.AsSpan(start, _stride), _gradient, row.Values[i] / (1 - FeaturesLeftOut), rate);
        }

        Step(_biases, _biasSquares, _gradient, 1, rate);
    }

    private int Keep(SparseRow row)
    {
        var kept = 0;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            if (_random.NextDouble() >= FeaturesLeftOut)
            {
                _kept[kept++] = i;
            }
        }

        return kept;
    }

    private void Sum(SparseRow row, int kept)
    {
        _biases.CopyTo(_sums, 0);
        foreach (var i in _kept.AsSpan(0, kept))
        {
            var factor = new Vector<float>(row.Values[i] / (1 - FeaturesLeftOut));
            var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(row.Columns[i] * _stride, _stride));
            var sums = MemoryMarshal.Cast<float, Vector<float>>(_sums.AsSpan());
            for (var lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += weights[lane] * factor;
            }
        }
    }

    /// <summary>The gradient of each label's log-odds and of each unit's sum.</summary>
    private void Blame(int text)
    {
        Array.Clear(_gradient);
        for (var label = 0; label < Labels; label++)
        {
            var odds = _sums[label];
            for (var unit = 0; unit < Count; unit++)
            {
                odds += _units[unit] * _outputs[(unit * Labels) + label];
            }

            _gradient[label] = _costs[label][text] * ((1 / (1 + MathF.Exp(-odds))) - (_isOne[label][text] ? 1 : 0));
        }

        for (var unit = 0; unit < Count; unit++)
        {
            for (var label = 0; label < Labels && _units[unit] > 0; label++)
            {
                _gradient[Labels + unit] += _gradient[label] * _outputs[(unit * Labels) + label] / (1 - UnitsLeftOut);
            }
        }
    }

    private void StepOutputs(float rate)
    {
        for (var unit = 0; unit < Count; unit++)
        {
            for (var label = 0; label < Labels && _units[unit] > 0; label++)
            {
                var at = (unit * Labels) + label;
                var slope = _gradient[label] * _units[unit];
                _outputSquares[at] += slope * slope;
                _outputs[at] -= rate * slope / (MathF.Sqrt(_outputSquares[at]) + Tiny);
            }
        }
    }

    private static void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient, float value, float rate)
    {
        var w = MemoryMarshal.Cast<float, Vector<float>>(weights);
        var s = MemoryMarshal.Cast<float, Vector<float>>(squares);
        var g = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var (factor, step, tiny) = (new Vector<float>(value), new Vector<float>(rate), new Vector<float>(Tiny));
        for (var lane = 0; lane < w.Length; lane++)
        {
            var slope = g[lane] * factor;
            s[lane] += slope * slope;
            w[lane] -= step * slope / (Vector.SquareRoot(s[lane]) + tiny);
        }
    }
}
