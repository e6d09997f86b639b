namespace CoachBot.Coaching.Learning;

/// <summary>
/// Says which rules a draft reads as breaking, in both languages alike: linear weights a rule, and rectified units that all rules share; and
/// the same of "anything at all", without whose agreement no rule scores high.
/// </summary>
public sealed class DraftScorer
{
    /// <summary>The name of the weights.</summary>
    public const string Weights = "drafts";

    /// <summary>The name of the label after those of the rules: whether a draft breaks any.</summary>
    public const string Anything = "anything";

    /// <summary>The rule that only a draft as a whole can break: a sentence without substance may stand among others with some.</summary>
    public const string OfTheWhole = "no-substance";

    /// <summary>The log-odds of <see cref="Anything"/> below which each rule scores lower by what is missing.</summary>
    private const float Agreed = 1;

    /// <summary>What makes up for the innocent text around a passage, beside the half of what the draft scores as a whole.</summary>
    private const float Lift = 1;

    private readonly LinearModel _model;
    private readonly int _anything;
    private readonly int _ofTheWhole;

    // What each unit weighs for each label before the units, a row a unit.
    private readonly float[] _outputs;

    /// <param name="model">
    /// A label a rule, with the thresholds of <see cref="Raise"/>, <see cref="Sure"/> and <see cref="Plausible"/>, each in
    /// the order of <see cref="Language"/>; then <see cref="Anything"/>; then a label a unit, with its weight for each label before.
    /// </param>
    public DraftScorer(LinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _anything = model.IndexOf(Anything);
        if (_anything < 0)
        {
            throw new ArgumentException($"These weights have no label {Anything}.", nameof(model));
        }

        _ofTheWhole = model.IndexOf(OfTheWhole);
        _outputs = [.. model.Labels.Skip(_anything + 1).SelectMany(unit => unit.Parameters)];
        Rules = [.. model.Labels.Take(_anything).Select(label => label.Name)];
    }

    /// <summary>The rules that the scorer knows, in the order of the scores.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>How many figures a draft is read into: the score of each rule, and what the scores come from.</summary>
    public int Width => _model.Labels.Count;

    public static DraftScorer Load() => new(LinearModel.Load(Weights));

    /// <summary>The score from which a rule is raised in a language.</summary>
    public float Raise(int rule, Language language) => _model.Labels[rule].Parameters[(int)language];

    /// <summary>The score from which a rule is sure enough to hold a draft on its own in a language.</summary>
    public float Sure(int rule, Language language) => _model.Labels[rule].Parameters[2 + (int)language];

    /// <summary>
    /// The score from which another cue for a rule deserves belief: right as often as it can be, but too loose to raise
    /// the rule with nothing beside it.
    /// </summary>
    public float Plausible(int rule, Language language) => _model.Labels[rule].Parameters[4 + (int)language];

    /// <summary>
    /// Writes the score of each rule, in the order of <see cref="Rules"/>: log-odds, less what is missing to the agreement that anything is the
    /// matter. Of a long draft the worst passage counts as much as the whole, where that gives more.
    /// </summary>
    /// <param name="draft">The draft.</param>
    /// <param name="language">Its language.</param>
    /// <param name="scores">Of the length <see cref="Width"/>; what stands behind the rules' scores is what they come from.</param>
    public void Score(FoldedText draft, Language language, Span<float> scores)
    {
        ScoreAlone(draft, language, scores);
        if (!Passages.Has(draft))
        {
            return;
        }

        Span<float> whole = stackalloc float[Width];
        Span<float> alone = stackalloc float[Width];
        scores.CopyTo(whole);
        foreach (var passage in Passages.Of(draft))
        {
            ScoreAlone(passage, language, alone);
            for (var rule = 0; rule < _anything; rule++)
            {
                scores[rule] = Math.Max(scores[rule], InDraft(rule, whole, alone));
            }
        }
    }

    /// <summary>The rules above their threshold, those furthest above first.</summary>
    public IReadOnlyList<LearnedFinding> Find(string draft, Language language)
    {
        using var text = new FoldedText(draft);
        Span<float> scores = stackalloc float[Width];
        Score(text, language, scores);
        return Find(draft, text, language, scores);
    }

    /// <summary>The same for a draft that is folded and scored already.</summary>
    public IReadOnlyList<LearnedFinding> Find(string draft, FoldedText text, Language language, ReadOnlySpan<float> scores)
    {
        List<LearnedFinding>? findings = null;
        List<(FoldedText Part, float[] Reading)>? parts = null;
        for (var rule = 0; rule < _anything; rule++)
        {
            if (scores[rule] >= Raise(rule, language))
            {
                (findings ??= []).Add(Finding(draft, parts ??= Parts(text, language, scores), language, rule, scores[rule]));
            }
        }

        findings?.Sort((left, right) => (right.Probability - right.Threshold).CompareTo(left.Probability - left.Threshold));
        return findings ?? (IReadOnlyList<LearnedFinding>)[];
    }

    private void ScoreAlone(FoldedText text, Language language, Span<float> scores)
    {
        _model.Score(text, scores, language);
        for (var unit = _anything + 1; unit < Width; unit++)
        {
            for (var label = 0; label <= _anything && scores[unit] > 0; label++)
            {
                scores[label] += scores[unit] * Output(unit, label);
            }
        }

        var missing = Math.Min(scores[_anything] - Agreed, 0);
        for (var rule = 0; rule < _anything; rule++)
        {
            scores[rule] += missing;
        }
    }

    /// <summary>The score of a rule by a passage, given how the draft scores as a whole.</summary>
    private float InDraft(int rule, ReadOnlySpan<float> whole, ReadOnlySpan<float> passage) =>
        rule == _ofTheWhole ? float.NegativeInfinity : ((whole[rule] + passage[rule]) / 2) + Lift;

    private float Output(int unit, int label) => _outputs[((unit - _anything - 1) * (_anything + 1)) + label];

    private LearnedFinding Finding(string draft, List<(FoldedText Part, float[] Reading)> parts, Language language, int rule, float score)
    {
        var whole = parts[0];
        var passage = parts.FindIndex(1, part => InDraft(rule, whole.Reading, part.Reading) >= score);
        var (spoke, reading) = parts[Math.Max(passage, 0)];

        // The units that are on speak for the rule as much as its own weights do.
        Span<float> factors = stackalloc float[Width];
        factors.Clear();
        factors[rule] = 1;
        for (var unit = _anything + 1; unit < Width; unit++)
        {
            factors[unit] = reading[unit] > 0 ? Output(unit, rule) : 0;
        }

        var explanation = Explainer.Explain(_model, draft, spoke, language, factors);
        return new(
            Rules[rule],
            Logistic.Of(score),
            Logistic.Of(Raise(rule, language)),
            score >= Sure(rule, language),
            explanation.Span,
            explanation.Words);
    }

    /// <summary>The draft, and its passages where it has some, each with what it scores alone.</summary>
    private List<(FoldedText Part, float[] Reading)> Parts(FoldedText draft, Language language, ReadOnlySpan<float> scores) => Passages.Has(draft)
        ? [.. Passages.Of(draft).Prepend(draft).Select(part => (part, Alone(part, language)))]
        : [(draft, scores.ToArray())];

    private float[] Alone(FoldedText text, Language language)
    {
        var scores = new float[Width];
        ScoreAlone(text, language, scores);
        return scores;
    }
}
