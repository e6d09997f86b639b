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
    private const int EveryDraft = 15;
    private static readonly FeatureSet Features = new(2, 2, 5, 0.7f, 0, 120);

    private static readonly string[] Hands = ["intents", "intents-more", "intents-wordings"];

    public void Train() => ModelBuilder.Save(Model(Learned()), IntentReader.Weights);

    public void Evaluate()
    {
        var folds = Enumerable.Range(0, Folds).SelectMany(fold => Readings(
            Model([.. Messages.Where((_, i) => i / 2 % Folds != fold), .. Learned(except: Hands[0])]),
            [.. Messages.Where((_, i) => i / 2 % Folds == fold)]));
        foreach (var hand in Hands)
        {
            Print($"{hand}, learned from the other hands", [.. Readings(Model(Learned(except: hand)), CorpusReader.Messages(hand))]);
        }

        Print("five folds of the first hand's messages", [.. folds]);
        foreach (var aside in new[] { "intents-aside", "intents-oblique" })
        {
            Print($"{aside}, never learned from", [.. Readings(Model(Learned()), CorpusReader.Messages(aside))]);
        }
    }

    /// <summary>Prints the figures on the messages that nobody looked at while tuning.</summary>
    public static void EvaluateKeptAside() =>
        PrintLine("messages kept aside", [.. Readings(Model(Learned()), CorpusReader.Messages("intents-unseen"))]);

    private static IReadOnlyList<LabelledMessage> Messages => CorpusReader.Messages(Hands[0]);

    private static IReadOnlyList<LabelledMessage> Learned(string? except = null) =>
        [.. Hands.Where(hand => hand != except).SelectMany(CorpusReader.Messages)];

    private static IEnumerable<(LabelledMessage Message, IntentReading Reading)> Readings(LinearModel model, IReadOnlyList<LabelledMessage> messages)
    {
        var reader = new IntentReader(model);
        return messages.Select(message => (message, reader.Read(message.Text)));
    }

    private static void Print(string name, IReadOnlyList<(LabelledMessage Message, IntentReading Reading)> readings)
    {
        foreach (var (message, reading) in PrintLine(name, readings))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {message.Labels[0],-9} read as {reading.Intent.Id(),-9} {reading.Confidence:F2}  {message.Text}"));
        }
    }

    private static (LabelledMessage Message, IntentReading Reading)[] PrintLine(string name, IReadOnlyList<(LabelledMessage Message, IntentReading Reading)> readings)
    {
        var wrong = readings.Where(pair => !string.Equals(pair.Reading.Intent.Id(), pair.Message.Labels[0], StringComparison.Ordinal)).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {readings.Count - wrong.Length} of {readings.Count} right, {100 - (100.0 * wrong.Length / readings.Count):F1} %"));
        return wrong;
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
