namespace CoachBot.Evaluation.Training;

/// <summary>The features of one text: columns in ascending order and their values, of length one together.</summary>
public sealed record SparseRow(int[] Columns, float[] Values);
