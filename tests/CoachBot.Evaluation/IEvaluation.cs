namespace CoachBot.Evaluation;

/// <summary>One thing that is learned: how to train it and how well it does on what it was not trained on.</summary>
public interface IEvaluation
{
    /// <summary>Trains on everything and writes the weights.</summary>
    void Train();

    /// <summary>Prints the figures.</summary>
    void Evaluate();
}
