namespace CoachBot.Evaluation.Training;

/// <summary>A label with its model and the log-odds from which it is said.</summary>
public sealed record TrainedLabel(string Name, LinearWeights Model, float Threshold);
