using CoachBot.Evaluation;
using CoachBot.Evaluation.Knowledge;

var evaluations = new Dictionary<string, Func<IEvaluation>>(StringComparer.Ordinal)
{
    ["drafts"] = () => new DraftEvaluation(),
    ["engine"] = () => new EngineEvaluation(),
    ["intents"] = () => new IntentEvaluation(),
    ["intents-kept-aside"] = () => new KeptAsideIntents(),
    ["language"] = () => new LanguageEvaluation(),
    ["questions"] = () => new QuestionEvaluation(),
    ["questions-kept-aside"] = () => new KeptAsideQuestions(),
};

if (args is not [("train" or "evaluate") and var verb, .. var names] || names.Any(name => !evaluations.ContainsKey(name)))
{
    Console.Error.WriteLine($"usage: train|evaluate [{string.Join('|', evaluations.Keys)}]");
    return 1;
}

foreach (var name in names.Length == 0 ? [.. evaluations.Keys] : names)
{
    var evaluation = evaluations[name]();
    if (verb is "train")
    {
        evaluation.Train();
    }
    else
    {
        evaluation.Evaluate();
    }
}

return 0;
