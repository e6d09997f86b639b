namespace CoachBot.Coaching.Learning;

/// <summary>Says which rules a draft reads as breaking: one linear model a rule, shared by both languages.</summary>
public sealed class DraftScorer
{
    /// <summary>The name of the weights.</summary>
    public const string Weights = "drafts";

    private readonly LinearModel _model;

    /// <param name="model">
    /// A label a rule, with the thresholds of <see cref="Raise"/>, <see cref="Sure"/> and <see cref="Plausible"/>, each in
    /// the order of <see cref="Language"/>.
    /// </param>
    public DraftScorer(LinearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        Rules = [.. model.Labels.Select(label => label.Name)];
    }

    /// <summary>The rules that the scorer knows, in the order of the scores.</summary>
    public IReadOnlyList<string> Rules { get; }

    public static DraftScorer Load() => new(LinearModel.Load(Weights));

    /// <summary>The log-odds from which a rule is raised in a language.</summary>
    public float Raise(int rule, Language language) => _model.Labels[rule].Thresholds[(int)language];

    /// <summary>The log-odds from which a rule is sure enough to hold a draft on its own in a language.</summary>
    public float Sure(int rule, Language language) => _model.Labels[rule].Thresholds[2 + (int)language];

    /// <summary>
    /// The log-odds from which another cue for a rule deserves belief: right as often as it can be, but too loose to raise
    /// the rule with nothing beside it.
    /// </summary>
    public float Plausible(int rule, Language language) => _model.Labels[rule].Thresholds[4 + (int)language];

    /// <summary>Writes the log-odds of each rule, in the order of <see cref="Rules"/>.</summary>
    public void Score(FoldedText draft, Language language, Span<float> scores) => _model.Score(draft, scores, language);

    /// <summary>The rules above their threshold, those furthest above first.</summary>
    public IReadOnlyList<LearnedFinding> Find(string draft, Language language)
    {
        using var text = new FoldedText(draft);
        return Find(draft, text, language);
    }

    /// <summary>The same for a draft that is folded already.</summary>
    public IReadOnlyList<LearnedFinding> Find(string draft, FoldedText text, Language language)
    {
        Span<float> scores = stackalloc float[Rules.Count];
        Score(text, language, scores);
        List<LearnedFinding>? findings = null;
        for (var rule = 0; rule < scores.Length; rule++)
        {
            if (scores[rule] >= Raise(rule, language))
            {
                (findings ??= []).Add(Finding(draft, text, language, rule, scores[rule]));
            }
        }

        findings?.Sort((left, right) => (right.Probability - right.Threshold).CompareTo(left.Probability - left.Threshold));
        return findings ?? (IReadOnlyList<LearnedFinding>)[];
    }

    private LearnedFinding Finding(string draft, FoldedText text, Language language, int rule, float score)
    {
        var explanation = Explainer.Explain(_model, draft, text, language, rule);
        return new(
            Rules[rule],
            Logistic.Of(score),
            Logistic.Of(Raise(rule, language)),
            score >= Sure(rule, language),
            explanation.Span,
            explanation.Words);
    }
}
