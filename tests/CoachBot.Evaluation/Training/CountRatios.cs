namespace CoachBot.Evaluation.Training;

/// <summary>
/// How one-sided each feature is between the texts with a label and those without (Wang, Manning: Baselines and bigrams,
/// 2012): training stretches one-sided features and shrinks even ones.
/// </summary>
public static class CountRatios
{
    private const float Share = 0.35f;

    /// <summary>A factor a feature.</summary>
    public static float[] Of(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> costs, int width)
    {
        var (with, without) = (Counts(rows, labels, costs, width, wanted: true), Counts(rows, labels, costs, width, wanted: false));
        var (all, none) = (with.Sum(), without.Sum());
        var ratios = with.Zip(without, (yes, no) => Math.Abs(Math.Log(yes / all / (no / none)))).ToArray();
        var mean = ratios.Average();
        return [.. ratios.Select(ratio => (float)(1 - Share + (Share * ratio / mean)))];
    }

    public static SparseRow Stretch(SparseRow row, float[] factors) =>
        row with { Values = [.. row.Values.Zip(row.Columns, (value, column) => value * factors[column])] };

    private static double[] Counts(IReadOnlyList<SparseRow> rows, IReadOnlyList<bool> labels, IReadOnlyList<float> costs, int width, bool wanted)
    {
        var counts = new double[width];
        Array.Fill(counts, 1);
        for (var row = 0; row < rows.Count; row++)
        {
            if (costs[row] > 0 && labels[row] == wanted)
            {
                foreach (var column in rows[row].Columns)
                {
                    counts[column]++;
                }
            }
        }

        return counts;
    }
}
