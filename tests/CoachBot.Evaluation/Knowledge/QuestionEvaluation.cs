using CoachBot.Coaching.Knowledge;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation.Knowledge;

/// <summary>Finding the topic of a question, and recognising what the article does not say.</summary>
public sealed class QuestionEvaluation : IEvaluation
{
    private const int Folds = 5;
    private readonly IReadOnlyList<KnowledgeEntry> _entries = EntryReader.ReadAll();
    private readonly ConceptLexicon _lexicon = ConceptLexicon.Load();

    public void Train() => ModelBuilder.Save(
        Trainer.Train([.. QuestionSets.Corpus, .. QuestionSets.Authored, .. QuestionSets.Training]),
        TopicScorer.Weights);

    public void Evaluate()
    {
        PrintWithMistakes("entries and own training questions -> corpus", Tally(QuestionSets.Training, QuestionSets.Corpus));
        PrintWithMistakes("the same and four fifths of the corpus -> the other fifth", CrossValidate());
        PrintWithMistakes("all but the authored questions -> authored", Tally([.. QuestionSets.Corpus, .. QuestionSets.Training], QuestionSets.Authored));
        PrintWithMistakes("everything -> questions asked in chat, never trained on", Tally([.. QuestionSets.Corpus, .. QuestionSets.Training, .. QuestionSets.Authored], QuestionSets.Chat));
    }

    /// <summary>Prints the figures on the questions that nobody looked at while tuning.</summary>
    public void EvaluateKeptAside() => Print(
        "all but the questions kept aside -> kept aside",
        Tally([.. QuestionSets.Corpus, .. QuestionSets.Training, .. QuestionSets.Authored], QuestionSets.KeptAside));

    private QuestionTrainer Trainer => new(_entries, _lexicon);

    private QuestionTally CrossValidate()
    {
        var tally = new QuestionTally();
        for (var fold = 0; fold < Folds; fold++)
        {
            var isLeft = QuestionSets.Corpus.ToLookup(question => QuestionSets.Group(question) % Folds == fold);
            Answer([.. isLeft[false], .. QuestionSets.Training, .. QuestionSets.Authored], [.. isLeft[true]], tally);
        }

        return tally;
    }

    private QuestionTally Tally(IReadOnlyList<LabelledMessage> training, IReadOnlyList<LabelledMessage> questions)
    {
        var tally = new QuestionTally();
        Answer(training, questions, tally);
        return tally;
    }

    private void Answer(IReadOnlyList<LabelledMessage> training, IReadOnlyList<LabelledMessage> questions, QuestionTally tally)
    {
        using var knowledge = new KnowledgeBase(_entries, new(_entries, _lexicon, Trainer.Train(training)), new(_lexicon));
        foreach (var question in questions)
        {
            tally.Add(question, knowledge.Ask(question.Text, question.Language));
        }
    }

    private static void PrintWithMistakes(string name, QuestionTally tally)
    {
        Print(name, tally);
        foreach (var mistake in tally.Mistakes)
        {
            Console.WriteLine("    " + mistake);
        }
    }

    private static void Print(string name, QuestionTally tally) => Console.WriteLine($"{name}\n  {tally}");
}
