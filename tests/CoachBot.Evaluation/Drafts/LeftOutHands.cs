using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Drafts;

/// <summary>What was learned without some hands, and how their drafts score by it.</summary>
public sealed record LeftOutHands(IReadOnlyList<TrainedLabel> Labels, IReadOnlyDictionary<LabelledDraft, float[]> Scores);
