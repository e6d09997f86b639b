using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Trains the models of both languages together; the thresholds come from leaving out some authors after the others.</summary>
public static class DraftTrainer
{
    private static readonly LeastTexts Least = new(7, 11, 7);
    private const int MostFolds = 7;
    private const int Cores = 2;
    private const float Cost = 4;
    private const float CostOfMissing = 8;

    // Learned apart and added up, two nets err less than one; beside the linear weights they count for more than half.
    private const int Nets = 2;
    private const float ShareOfNet = 0.7f;

    // What a rule's own file says of a draft is the last word.
    private const float CostOfRuleExample = 30;
    private static readonly FeatureSet Features = new(2, 5, 5, 1, 0.5f, 0);

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
            scorer.Score(text, draft.Language, scores[draft] = new float[scorer.Width]);
        }

        return new(labels, scores);
    }

    private static bool Is(LabelledDraft draft, string hand) => string.Equals(draft.Hand, hand, StringComparison.Ordinal);

    private static TrainedLabel[] Fit(TrainingDrafts examples, Func<LabelledDraft, bool> isTaken)
    {
        string?[] rules = [.. Rules.Learned, null];
        var width = examples.Vocabulary.Hashes.Length;
        bool[][] isOne = [.. rules.Select(rule => examples.Drafts.Select(draft => rule is null ? IsRisky(draft) : IsLikely(draft, rule)).ToArray())];
        float[][] costs = [.. rules.Select(rule => examples.Drafts.Select(draft => isTaken(draft) ? CostOf(draft, rule) : 0).ToArray())];
        var linear = new LinearWeights[rules.Length];
        Parallel.For(0, rules.Length, new() { MaxDegreeOfParallelism = Cores }, i => linear[i] = Fit(examples, isOne[i], costs[i]));
        var nets = new HiddenUnits[Nets];
        Parallel.For(0, Nets, new() { MaxDegreeOfParallelism = Cores }, i => nets[i] = HiddenUnits.Train(examples.Rows, isOne, costs, width, seed: i));
        return
        [
            .. linear.Select((weights, label) => new TrainedLabel(rules[label] ?? DraftScorer.Anything, nets.Aggregate(weights, (sum, net) => sum.Plus(net.Linear(label), ShareOfNet)), [])),
            .. nets.SelectMany(net => Enumerable.Range(0, HiddenUnits.Count).Select(unit => new TrainedLabel("", net.Into(unit), [.. net.OutOf(unit).Select(weight => weight * ShareOfNet)]))),
        ];
    }

    // A draft teaches a rule as much as its readers are certain of it either way.
    private static float CostOf(LabelledDraft draft, string? rule)
    {
        var cost = rule is null ? (IsRisky(draft) || !Rules.OfMeaning.Any(draft.MayRaise) ? Cost : 0)
            : (IsLikely(draft, rule) ? CostOfMissing : Cost) * Math.Abs((2 * (float)draft.Certainty(rule)) - 1);
        return cost * (Is(draft, RuleExamples.Hand) ? CostOfRuleExample : 1);
    }

    private static bool IsRisky(LabelledDraft draft) => Rules.OfMeaning.Any(rule => IsLikely(draft, rule));

    private static bool IsLikely(LabelledDraft draft, string rule) => draft.Certainty(rule) > 0.5;

    private static LinearWeights Fit(TrainingDrafts examples, bool[] labels, float[] costs)
    {
        var width = examples.Vocabulary.Hashes.Length;
        var factors = CountRatios.Of(examples.Rows, labels, costs, width);
        var model = LogisticTrainer.Train([.. examples.Rows.Select(row => CountRatios.Stretch(row, factors))], labels, costs, width);
        return model with { Weights = [.. model.Weights.Zip(factors, (weight, factor) => weight * factor)] };
    }
}
