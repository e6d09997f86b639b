namespace CoachBot.Evaluation.Knowledge;

/// <summary>How well the questions do that were kept aside: for the end, not for tuning.</summary>
public sealed class KeptAsideQuestions : IEvaluation
{
    private readonly QuestionEvaluation _questions = new();

    public void Train() => Console.WriteLine("The questions kept aside are never trained on.");

    public void Evaluate() => _questions.EvaluateKeptAside();
}
