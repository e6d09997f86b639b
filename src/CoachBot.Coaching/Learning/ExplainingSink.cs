namespace CoachBot.Coaching.Learning;

/// <summary>Shares the weight of each feature among the tokens that it covers.</summary>
internal ref struct ExplainingSink(LinearModel model, int label, ReadOnlySpan<Token> tokens, Span<float> weights) : IFeatureSink
{
    private readonly LinearModel _model = model;
    private readonly int _label = label;
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly Span<float> _weights = weights;
    private int _token;

    public void Add(uint hash, int start, int end)
    {
        while (_tokens[_token].End <= start)
        {
            _token++;
        }

        var last = _token;
        while (last + 1 < _tokens.Length && _tokens[last + 1].Start < end)
        {
            last++;
        }

        var share = _model.Contribution(hash, _label) / (last - _token + 1);
        for (var token = _token; token <= last; token++)
        {
            _weights[token] += share;
        }
    }
}
