namespace CoachBot.Evaluation.Training;

/// <summary>A trained binary model.</summary>
public sealed record LinearWeights(float[] Weights, float Bias)
{
    /// <summary>These weights and a share of others.</summary>
    public LinearWeights Plus(LinearWeights other, float share)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. Weights.Zip(other.Weights, (own, added) => own + (share * added))], Bias + (share * other.Bias));
    }

    /// <summary>The log-odds of a row.</summary>
    public float Score(SparseRow row)
    {
        var sum = Bias;
        for (var i = 0; i < row.Columns.Length; i++)
        {
            sum += Weights[row.Columns[i]] * row.Values[i];
        }

        return sum;
    }
}
