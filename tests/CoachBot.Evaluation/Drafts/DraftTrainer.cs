using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Trains the models of both languages together; the thresholds come from leaving out some authors after the others.</summary>
public static class DraftTrainer
{
    private static readonly LeastTexts Least = new(3, 8, 5);
    private const int MostFolds = 7;
    private const float Cost = 4;
    private const float CostOfMissing = 8;

    // What a rule's own file says of a draft is the last word.
    private const float CostOfRuleExample = 6;
    private static readonly FeatureSet Features = new(2, 4, 5, 0.5f, 0.7f, 0.3f, 0);

    /// <summary>Learns from all drafts and, to choose thresholds and to measure, again and again without some of the hands.</summary>
    public static LearnedDrafts Learn(IReadOnlyList<LabelledDraft> drafts)
    {
        var examples = new TrainingDrafts(drafts, Features, Least);
        var hands = drafts.Select(draft => draft.Hand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return new(examples, Fit(examples, _ => true), [.. hands.Chunk((hands.Length + MostFolds - 1) / MostFolds).Select(left => LeaveOut(examples, left))]);
    }

    private static LeftOutHands LeaveOut(TrainingDrafts examples, string[] hands)
    {
        var isLeftOut = examples.Drafts.Select(draft => hands.Contains(draft.Hand, StringComparer.Ordinal)).ToArray();
        var labels = Fit(examples, draft => !hands.Contains(draft.Hand, StringComparer.Ordinal));
        var scorer = new DraftScorer(ModelBuilder.Build(examples.Vocabulary, labels));
        var scores = new Dictionary<LabelledDraft, float[]>(ReferenceEqualityComparer.Instance);
        foreach (var draft in examples.Drafts.Where((_, i) => isLeftOut[i]))
        {
            using var text = new FoldedText(draft.Text);
            scorer.Score(text, draft.Language, scores[draft] = new float[Rules.OfMeaning.Count]);
        }

        return new(labels, scores);
    }

    private static bool Is(LabelledDraft draft, string hand) => string.Equals(draft.Hand, hand, StringComparison.Ordinal);

    private static TrainedLabel[] Fit(TrainingDrafts examples, Func<LabelledDraft, bool> isTaken)
    {
        var labels = new TrainedLabel[Rules.OfMeaning.Count];
        Parallel.For(0, labels.Length, new() { MaxDegreeOfParallelism = 2 }, i =>
        {
            var rule = Rules.OfMeaning[i];
            labels[i] = new(rule, Fit(examples, rule, [.. examples.Drafts.Select(draft => isTaken(draft) ? CostOf(draft, rule) : 0)]), []);
        });
        return labels;
    }

    // What may be raised is no example either way.
    private static float CostOf(LabelledDraft draft, string rule) =>
        (draft.MustRaise(rule) ? CostOfMissing : draft.MayRaise(rule) ? 0 : Cost) * (Is(draft, RuleExamples.Hand) ? CostOfRuleExample : 1);

    private static LinearWeights Fit(TrainingDrafts examples, string rule, float[] costs)
    {
        bool[] labels = [.. examples.Drafts.Select(draft => draft.MustRaise(rule))];
        var width = examples.Vocabulary.Hashes.Length;
        var factors = CountRatios.Of(examples.Rows, labels, costs, width);
        var model = LogisticTrainer.Train([.. examples.Rows.Select(row => CountRatios.Stretch(row, factors))], labels, costs, width);
        return model with { Weights = [.. model.Weights.Zip(factors, (weight, factor) => weight * factor)] };
    }
}
