namespace CoachBot.Coaching.Learning;

/// <summary>Shares the weight of each feature among the tokens that it covers.</summary>
internal ref struct ExplainingSink(LinearModel model, ReadOnlySpan<float> factors, ReadOnlySpan<Token> tokens, Span<float> weights) : IFeatureSink
{
    private readonly LinearModel _model = model;
    private readonly ReadOnlySpan<float> _factors = factors;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<float> _weights = weights;

    public void Add(uint hash, FeatureBlock block, int start, int end)
    {
        var first = TokenAt(start);
        var last = first;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Start < end)
        {
            last++;
        }

        var share = _model.Contribution(hash, block, _factors) / (last - first + 1);
        for (var token = first; token <= last; token++)
        {
            _weights[token] += share;
        }
    }

    private readonly int TokenAt(int start)
    {
        var (low, high) = (0, _tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
