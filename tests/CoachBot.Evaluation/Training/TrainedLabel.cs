namespace CoachBot.Evaluation.Training;

/// <summary>A label with its model and its thresholds.</summary>
public sealed record TrainedLabel(string Name, LinearWeights Model, IReadOnlyList<float> Thresholds);
