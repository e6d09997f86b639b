using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>What was learned from all hands, and from all but some: enough to choose thresholds and to measure.</summary>
public sealed class LearnedDrafts(TrainingDrafts examples, IReadOnlyList<TrainedLabel> labels, IReadOnlyList<LeftOutHands> folds)
{
    /// <summary>The hands left out together, each with its drafts.</summary>
    public IReadOnlyList<LeftOutHands> Folds => folds;

    /// <summary>The model to ship.</summary>
    /// <param name="costOnClean">What an alarm on a clean draft costs beyond an ordinary false one.</param>
    public LinearModel Build(double costOnClean) => Build(labels, folds, costOnClean);

    /// <summary>A model whose weights and thresholds know nothing of the drafts left out.</summary>
    /// <param name="fold">The hands left out.</param>
    /// <param name="costOnClean">What an alarm on a clean draft costs beyond an ordinary false one.</param>
    public LinearModel BuildWithout(LeftOutHands fold, double costOnClean)
    {
        ArgumentNullException.ThrowIfNull(fold);
        return Build(fold.Labels, folds.Where(other => other != fold), costOnClean);
    }

    private LinearModel Build(IReadOnlyList<TrainedLabel> trained, IEnumerable<LeftOutHands> measured, double costOnClean)
    {
        var scores = measured.SelectMany(fold => fold.Scores).ToArray();
        return ModelBuilder.Build(examples.Vocabulary, [.. trained.Select((label, i) => i < Rules.Learned.Count ? label with { Parameters = Choose(scores, label.Name, i, costOnClean) } : label)]);
    }

    private static float[] Choose(KeyValuePair<LabelledDraft, float[]>[] scores, string rule, int column, double costOnClean)
    {
        LabelledDraft[] drafts = [.. scores.Select(pair => pair.Key)];
        float[] values = [.. scores.Select(pair => pair.Value[column])];
        var languages = Enum.GetValues<Language>();
        return
        [
            .. languages.Select(language => Thresholds.Best(drafts, language, rule, values, costOnClean)),
            .. languages.Select(language => Thresholds.Sure(drafts, language, rule, values)),
            .. languages.Select(language => Thresholds.Best(drafts, language, rule, values, 0)),
        ];
    }
}
