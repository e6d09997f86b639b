using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>What was learned, and how each draft scored when its author was left out: enough to choose thresholds.</summary>
public sealed class LearnedDrafts(TrainingDrafts examples, IReadOnlyList<TrainedLabel> labels, float[][] scores)
{
    /// <param name="costOnClean">What an alarm on a clean draft costs beyond an ordinary false one.</param>
    public LinearModel Build(double costOnClean) =>
        ModelBuilder.Build(examples.Vocabulary, [.. labels.Select((label, i) => label with { Thresholds = ThresholdsOf(i, costOnClean) })]);

    private float[] ThresholdsOf(int rule, double costOnClean)
    {
        float[] column = [.. scores.Select(row => row[rule])];
        var languages = Enum.GetValues<Language>();
        return
        [
            .. languages.Select(language => Thresholds.Best(examples.Drafts, language, labels[rule].Name, column, costOnClean)),
            .. languages.Select(language => Thresholds.Sure(examples.Drafts, language, labels[rule].Name, column)),
            .. languages.Select(language => Thresholds.Best(examples.Drafts, language, labels[rule].Name, column, 0)),
        ];
    }
}
