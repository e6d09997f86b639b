using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Evaluation.Texts;
using CoachBot.Evaluation.Training;

namespace CoachBot.Evaluation;

/// <summary>Telling French from English, in whole texts and in windows of one to four words.</summary>
public sealed class LanguageEvaluation : IEvaluation
{
    private static readonly LeastTexts Least = new(2, 4, 2);
    private const float Cost = 10;
    private const float Undecided = 0.8f;
    private const int EveryDraft = 3;
    private static readonly FeatureSet Features = new(1, 1, 4, 1, 0, 20);

    public void Train() => ModelBuilder.Save(Model(Texts(_ => true)), LanguageIdentifier.Weights);

    public void Evaluate()
    {
        string[][] folds = [["en-small", "fr-small", "intents"], ["en-boardroom", "fr-boardroom", "questions"]];
        foreach (var fold in folds)
        {
            var identifier = new LanguageIdentifier(Model(Texts(source => !fold.Contains(source, StringComparer.Ordinal))));
            var left = Texts(source => fold.Contains(source, StringComparer.Ordinal));
            Console.WriteLine($"left out: {string.Join(", ", fold)}");
            Print("whole texts", identifier, left);
            for (var words = 1; words <= 4; words++)
            {
                Print($"{words} words", identifier, [.. left.Select(text => text with { Text = Window(text.Text, words, text.Id) })]);
            }

            Print("messages of 1-4 words", identifier, [.. left.Where(text => text.Text.Split(' ').Length <= 4)]);
        }
    }

    private static void Print(string name, LanguageIdentifier identifier, List<LabelledMessage> texts)
    {
        var guesses = texts.Select(text => identifier.Identify(text.Text)).ToArray();
        var decided = guesses.Count(guess => guess.Language is not null);
        var wrong = texts.Zip(guesses).Where(pair => pair.Second.Language is { } language && language != pair.First.Language).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {name,-24} {texts.Count,5}  decided {100.0 * decided / texts.Count:F1} %  right of those {100 - (100.0 * wrong.Length / decided):F2} %"));
        foreach (var (text, _) in wrong.Take(5))
        {
            Console.WriteLine($"      {text.Text}");
        }
    }

    private static LinearModel Model(List<LabelledMessage> texts)
    {
        LabelledMessage[] examples = [.. texts, .. Enumerable.Range(1, 3).SelectMany(words => texts.Select(text => text with { Text = Window(text.Text, words, text.Id) }))];
        var vocabulary = Vocabulary.Of(examples.Select(example => new Example(example.Text)), Features, Least);
        var rows = examples.Select(example => vocabulary.Row(new Example(example.Text))).ToArray();
        var model = LogisticTrainer.Train(
            rows,
            [.. examples.Select(example => example.Language == Language.French)],
            [.. rows.Select(row => row.Columns.Length == 0 ? 0 : Cost)],
            vocabulary.Hashes.Length);
        return ModelBuilder.Build(vocabulary, [new("french", model, [Undecided])]);
    }

    private static List<LabelledMessage> Texts(Func<string, bool> isTaken) =>
        [.. CorpusReader.Drafts().Where((draft, i) => i % EveryDraft == 0 && isTaken(draft.Author)).Select(draft => new LabelledMessage(draft.Id, draft.Language, draft.Text, [])),
         .. new[] { "chat", "intents", "intents-more", "questions" }.Where(isTaken).SelectMany(CorpusReader.Messages)];

    // The digits of the id choose the place, so that it is the same in every run.
    private static string Window(string text, int length, string id)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = id.Where(char.IsDigit).Aggregate(0, (sum, digit) => (sum * 10) + digit - '0');
        var first = words.Length <= length ? 0 : number * 7 % (words.Length - length);
        return string.Join(' ', words.Skip(first).Take(length));
    }
}
