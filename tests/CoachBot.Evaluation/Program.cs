using CoachBot.Evaluation;
using CoachBot.Evaluation.Knowledge;
using CoachBot.Evaluation.Model;

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

var withModel = args.Contains(SecondReaderOptions.Flag, StringComparer.Ordinal);
if (withModel)
{
    evaluations = new(StringComparer.Ordinal) { ["engine"] = () => new SecondReaderEvaluation() };
}

if (args.Where(argument => argument != SecondReaderOptions.Flag).ToArray() is not [("train" or "evaluate") and var verb, .. var names] || names.Any(name => !evaluations.ContainsKey(name)))
{
    Console.Error.WriteLine($"usage: train|evaluate [{string.Join('|', evaluations.Keys)}] [{SecondReaderOptions.Flag} with engine]");
    return 1;
}

if (withModel && verb is "train")
{
    Console.Error.WriteLine($"{SecondReaderOptions.Flag} goes with evaluate: a model of others' making is not trained here.");
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
