namespace CoachBot.Evaluation;

/// <summary>How well the messages do that were kept aside: for the end, not for tuning.</summary>
public sealed class KeptAsideIntents : IEvaluation
{
    public void Train() => Console.WriteLine("The messages kept aside are never trained on.");

    public void Evaluate() => IntentEvaluation.EvaluateKeptAside();
}
