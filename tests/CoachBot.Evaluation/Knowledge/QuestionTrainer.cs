using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Knowledge;

/// <summary>Trains the model that tells the topic of a question: one label a topic, and one for what the article does not say.</summary>
public sealed class QuestionTrainer(IReadOnlyList<KnowledgeEntry> entries, ConceptLexicon lexicon)
{
    private static readonly LeastTexts Least = new(1, 1, 1);
    private const float Cost = 30;
    private const float RefusalThreshold = 0;
    private static readonly FeatureSet Features = new(2, 2, 5, 0.7f, 0, 0);

    public LinearModel Train(IEnumerable<LabelledMessage> questions)
    {
        LabelledMessage[] examples = [.. entries.SelectMany(Samples), .. questions];
        var texts = examples.Select(example => new Example(lexicon.Expand(example.Text, example.Language))).ToArray();
        var vocabulary = Vocabulary.Of(texts, Features, Least);
        var rows = texts.Select(vocabulary.Row).ToArray();
        return ModelBuilder.Build(
            vocabulary,
            [.. Topics.All.Append(Topics.Unknown).Select(topic => new TrainedLabel(topic, Train(topic, examples, rows, vocabulary), [RefusalThreshold]))]);
    }

    // A question for which the topic is second best speaks neither for nor against it.
    private static LinearWeights Train(string topic, LabelledMessage[] examples, SparseRow[] rows, Vocabulary vocabulary) => LogisticTrainer.Train(
        rows,
        [.. examples.Select(example => Is(example.Labels[0], topic))],
        [.. examples.Select((example, i) => rows[i].Columns.Length == 0 || example.Labels.Skip(1).Any(label => Is(label, topic)) ? 0 : Cost)],
        vocabulary.Hashes.Length);

    private static bool Is(string label, string topic) => string.Equals(label, topic, StringComparison.Ordinal);

    private static IEnumerable<LabelledMessage> Samples(KnowledgeEntry entry) =>
        [.. entry.Questions.Append(entry.Title).Concat(entry.Keywords)
            .Select((text, i) => new LabelledMessage($"{entry.Topic}-{i}", entry.Language, text, [entry.Topic]))];
}
