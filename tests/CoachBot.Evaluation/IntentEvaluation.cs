using System.Globalization;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Understanding;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation;

/// <summary>
/// What a message asks for. Drafts of the corpus teach what a draft looks like, its questions what a question does.
/// Measured on messages set aside, which nothing is trained on, and by five folds of the training messages.
/// </summary>
public sealed class IntentEvaluation : IEvaluation
{
    private const int Folds = 5;
    private static readonly LeastTexts Least = new(2, 2, 2);
    private const float Cost = 8;
    private const float CostOfOthers = 0.4f;
    private const int EveryDraft = 6;
    private static readonly FeatureSet Features = new(2, 2, 5, 0.7f, 0, 0, 120);

    public void Train() => ModelBuilder.Save(Model([.. CorpusReader.Messages("intents"), .. CorpusReader.Messages("intents-more")]), IntentReader.Weights);

    public void Evaluate()
    {
        var messages = CorpusReader.Messages("intents");
        var more = CorpusReader.Messages("intents-more");
        var folds = Enumerable.Range(0, Folds).SelectMany(fold => Readings(
            Model([.. messages.Where((_, i) => i / 2 % Folds != fold), .. more]),
            [.. messages.Where((_, i) => i / 2 % Folds == fold)]));
        Print("the first hand's messages by the second's", [.. Readings(Model(more), messages)]);
        Print("five folds of the training messages", [.. folds]);
        Print("messages set aside", [.. Readings(Model([.. messages, .. more]), CorpusReader.Messages("intents-aside"))]);
    }

    private static IEnumerable<(LabelledMessage Message, IntentReading Reading)> Readings(LinearModel model, IReadOnlyList<LabelledMessage> messages)
    {
        var reader = new IntentReader(model);
        return messages.Select(message => (message, reader.Read(message.Text)));
    }

    private static void Print(string name, IReadOnlyList<(LabelledMessage Message, IntentReading Reading)> readings)
    {
        var wrong = readings.Where(pair => !string.Equals(pair.Reading.Intent.Id(), pair.Message.Labels[0], StringComparison.Ordinal)).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {readings.Count - wrong.Length} of {readings.Count} right, {100 - (100.0 * wrong.Length / readings.Count):F1} %"));
        foreach (var (message, reading) in wrong)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {message.Labels[0],-9} read as {reading.Intent.Id(),-9} {reading.Confidence:F2}  {message.Text}"));
        }
    }

    private static LinearModel Model(IReadOnlyList<LabelledMessage> messages)
    {
        var examples = messages
            .Select(message => (Text: IntentCues.Annotate(message.Text), Intent: message.Labels[0], Cost))
            .Concat(CorpusReader.Drafts().Where((_, i) => i % EveryDraft == 0).Select(draft => (Text: IntentCues.Annotate(draft.Text), Intent: "review", Cost: CostOfOthers)))
            .Concat(CorpusReader.Messages("questions").Select(question => (Text: IntentCues.Annotate(question.Text), Intent: "ask", Cost: CostOfOthers)))
            .ToArray();
        var vocabulary = Vocabulary.Of(examples.Select(example => new Example(example.Text)), Features, Least);
        var rows = examples.Select(example => vocabulary.Row(new Example(example.Text))).ToArray();
        return ModelBuilder.Build(vocabulary, [.. IntentExtensions.All.Select(intent => new TrainedLabel(
            intent,
            LogisticTrainer.Train(
                rows,
                [.. examples.Select(example => string.Equals(example.Intent, intent, StringComparison.Ordinal))],
                [.. examples.Select(example => example.Cost)],
                vocabulary.Hashes.Length),
            []))]);
    }
}
