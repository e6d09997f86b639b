namespace CoachBot.Coaching.Learning;

/// <summary>
/// Says which rules a draft reads as breaking: one linear model a rule and language, each rule that holds a draft
/// multiplied by a model of "anything here holds it".
/// </summary>
public sealed class DraftScorer
{
    /// <summary>The label of the model of "any blocker".</summary>
    public const string AnyBlocker = "any-blocker";

    private readonly LinearModel _french;
    private readonly LinearModel _english;

    public DraftScorer(LinearModel french, LinearModel english)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        _french = french;
        _english = english;
        Rules = [.. french.Labels.Select(label => label.Name).Where(name => name is not AnyBlocker)];
    }

    /// <summary>The rules that the scorer knows, in the order of the probabilities.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>The name of the weights of a language.</summary>
    public static string Weights(Language language) => $"drafts-{language.Code()}";

    public static DraftScorer Load() =>
        new(LinearModel.Load(Weights(Language.French)), LinearModel.Load(Weights(Language.English)));

    /// <summary>Writes the probability of each rule; allocates nothing.</summary>
    public void Score(FoldedText text, Language language, Span<float> probabilities)
    {
        var model = Model(language);
        Span<float> scores = stackalloc float[Rules.Count + 1];
        model.Score(text, scores);
        var any = Logistic.Of(scores[Rules.Count]);
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            probabilities[rule] = Logistic.Of(scores[rule]) * (Blockers.Contains(Rules[rule]) ? any : 1);
        }
    }

    /// <summary>The rules above their threshold, the likeliest first.</summary>
    public IReadOnlyList<LearnedFinding> Find(string draft, Language language)
    {
        Span<float> probabilities = stackalloc float[Rules.Count];
        using (var text = new FoldedText(draft))
        {
            Score(text, language, probabilities);
        }

        var findings = new List<LearnedFinding>();
        for (var rule = 0; rule < Rules.Count; rule++)
        {
            var threshold = Model(language).Thresholds[rule];
            if (probabilities[rule] >= threshold)
            {
                var explanation = Explainer.Explain(Model(language), draft, rule);
                findings.Add(new(Rules[rule], probabilities[rule], threshold, probabilities[rule] >= (1 + threshold) / 2, explanation.Span, explanation.Words));
            }
        }

        findings.Sort((left, right) => right.Probability.CompareTo(left.Probability));
        return findings;
    }

    private LinearModel Model(Language language) => language == Language.French ? _french : _english;
}
