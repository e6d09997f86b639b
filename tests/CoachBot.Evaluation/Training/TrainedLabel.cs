namespace CoachBot.Evaluation.Training;

/// <summary>A label with its model and what else is learned of it.</summary>
public sealed record TrainedLabel(string Name, LinearWeights Model, IReadOnlyList<float> Parameters);
