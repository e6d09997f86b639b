namespace CoachBot.Evaluation.Training;

/// <summary>
/// L2-regularised logistic regression by dual coordinate descent (Yu, Huang, Lin: Dual coordinate descent methods for
/// logistic regression and maximum entropy models, 2011). The order of the rows is fixed, so that it is repeatable.
/// </summary>
public sealed class LogisticTrainer
{
    private const int MaxPasses = 100;
    private const int MaxInner = 100;
    private const double Tolerance = 0.02;
    private const float BiasValue = 1;

    private readonly IReadOnlyList<SparseRow> _rows;
    private readonly double[] _alpha;
    private readonly double[] _cost;
    private readonly int[] _sign;
    private readonly float[] _weights;
    private double _inner = 1e-2;
    private float _bias;

    private LogisticTrainer(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> costs, int width)
    {
        _rows = rows;
        _alpha = new double[rows.Count];
        _cost = [.. costs.Select(cost => (double)cost)];
        _sign = [.. labels.Select(label => label ? 1 : -1)];
        _weights = new float[width];
    }

    /// <param name="rows">The texts.</param>
    /// <param name="labels">Whether each text has the label.</param>
    /// <param name="costs">What an error on each text costs; 0 leaves it out.</param>
    /// <param name="width">The number of features.</param>
    public static LinearWeights Train(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> costs, int width)
    {
        var trainer = new LogisticTrainer(rows, labels, costs, width);
        trainer.Run();
        return new(trainer._weights, trainer._bias * BiasValue);
    }

    private void Run()
    {
        var order = Enumerable.Range(0, _rows.Count).Where(row => _cost[row] > 0).ToArray();
        foreach (var row in order)
        {
            _alpha[row] = Math.Min(0.001 * _cost[row], 1e-8);
            Move(row, _sign[row] * _alpha[row]);
        }

        var random = new Random(20120612);
        for (var pass = 0; pass < MaxPasses; pass++)
        {
            random.Shuffle(order);
            var steepest = 0.0;
            var steps = 0;
            foreach (var row in order)
            {
                steepest = Math.Max(steepest, Step(row, ref steps));
            }

            if (steepest < Tolerance)
            {
                return;
            }

            _inner = steps <= order.Length / 10 ? Math.Max(1e-8, 0.1 * _inner) : _inner;
        }
    }

    private double Step(int row, ref int steps)
    {
        var cost = _cost[row];
        var square = Square(row);
        var margin = _sign[row] * Margin(row);
        var other = cost - _alpha[row];
        var mirrored = (0.5 * square * (other - _alpha[row])) + margin < 0;
        var (start, sign) = mirrored ? (other, -1) : (_alpha[row], 1);
        var z = cost - start < 0.5 * cost ? 0.1 * start : start;
        var gradient = Gradient(z);
        var steepest = Math.Abs(gradient);
        for (var inner = 0; inner <= MaxInner && Math.Abs(gradient) >= _inner; inner++, steps++)
        {
            var next = z - (gradient / (square + (cost / (cost - z) / z)));
            z = next <= 0 ? z * 0.1 : next;
            gradient = Gradient(z);
        }

        Move(row, sign * (z - start) * _sign[row]);
        _alpha[row] = mirrored ? cost - z : z;
        return steepest;

        double Gradient(double at) => (square * (at - start)) + (sign * margin) + Math.Log(at / (cost - at));
    }

    private float Margin(int row) => _bias * BiasValue + new LinearWeights(_weights, 0).Score(_rows[row]);

    private double Square(int row)
    {
        var sum = (double)BiasValue * BiasValue;
        foreach (var value in _rows[row].Values)
        {
            sum += value * value;
        }

        return sum;
    }

    private void Move(int row, double step)
    {
        var (columns, values) = (_rows[row].Columns, _rows[row].Values);
        for (var i = 0; i < columns.Length; i++)
        {
            _weights[columns[i]] += (float)(step * values[i]);
        }

        _bias += (float)(step * BiasValue);
    }
}
