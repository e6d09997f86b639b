using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Trains the models of one language; the thresholds come from leaving out each author in turn.</summary>
public static class DraftTrainer
{
    private const int LeastTexts = 2;
    private const float Cost = 6;
    private static readonly FeatureSet Features = new(2, 2, 5);

    public static LinearModel Train(IReadOnlyList<LabelledDraft> drafts)
    {
        var probabilities = new float[drafts.Count][];
        foreach (var author in drafts.Select(draft => draft.Author).Distinct(StringComparer.Ordinal))
        {
            var model = Fit([.. drafts.Where(draft => !Is(draft, author))], new float[Rules.OfMeaning.Count]);
            var scorer = new DraftScorer(model, model);
            for (var i = 0; i < drafts.Count; i++)
            {
                if (Is(drafts[i], author))
                {
                    using var text = new FoldedText(drafts[i].Text);
                    scorer.Score(text, drafts[i].Language, probabilities[i] = new float[Rules.OfMeaning.Count]);
                }
            }
        }

        return Fit(drafts, [.. Rules.OfMeaning.Select((rule, i) => Thresholds.Best(drafts, rule, [.. probabilities.Select(row => row[i])]))]);
    }

    private static bool Is(LabelledDraft draft, string author) => string.Equals(draft.Author, author, StringComparison.Ordinal);

    private static LinearModel Fit(IReadOnlyList<LabelledDraft> drafts, float[] thresholds)
    {
        var vocabulary = Vocabulary.Of(drafts.Select(draft => draft.Text), Features, LeastTexts);
        var rows = drafts.Select(draft => vocabulary.Row(draft.Text)).ToArray();
        var labels = Rules.OfMeaning.Select((rule, i) => new TrainedLabel(
            rule,
            Fit(rows, vocabulary, [.. drafts.Select(draft => draft.MustRaise(rule))], [.. drafts.Select(draft => !draft.MustRaise(rule) && draft.MayRaise(rule) ? 0 : Cost)]),
            thresholds[i]));
        var any = Fit(
            rows,
            vocabulary,
            [.. drafts.Select(draft => draft.Must.Any(must => Blockers.Contains(must.Rule)))],
            [.. drafts.Select(_ => Cost)]);
        return ModelBuilder.Build(vocabulary, [.. labels, new(DraftScorer.AnyBlocker, any, 0)]);
    }

    private static LinearWeights Fit(SparseRow[] rows, Vocabulary vocabulary, bool[] labels, float[] costs) =>
        LogisticTrainer.Train(rows, labels, costs, vocabulary.Hashes.Length);
}
