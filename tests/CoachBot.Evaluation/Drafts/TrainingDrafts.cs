using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Drafts with their features, read once for all rules and folds.</summary>
public sealed class TrainingDrafts
{
    public TrainingDrafts(IReadOnlyList<LabelledDraft> drafts, FeatureSet features, LeastTexts least)
    {
        Drafts = drafts;
        var examples = drafts.Select(draft => new Example(draft.Text, draft.Language)).ToArray();
        Vocabulary = Vocabulary.Of(examples, features, least);
        Rows = [.. examples.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(Vocabulary.Row)];
    }

    public IReadOnlyList<LabelledDraft> Drafts { get; }

    public Vocabulary Vocabulary { get; }

    public IReadOnlyList<SparseRow> Rows { get; }
}
