using System.Diagnostics;
using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Coaching.Knowledge;
using CoachBot.Coaching.Knowledge.Guidance;

namespace CoachBot.Benchmarks;

/// <summary>A question answered from the article and a large folder of the organisation's own guidance.</summary>
internal sealed class KnowledgeBenchmark : IBenchmark
{
    private const int Words = 120;
    private const int Files = 500;
    private const int Times = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public string Name => "knowledge";

    public string Purpose => "milliseconds to answer a question beside the organisation's own guidance [sections: 10000]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var sections = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10_000;
        using var knowledge = KnowledgeBase.Load();
        var folder = Directory.CreateTempSubdirectory("guidance");
        try
        {
            Write(folder.FullName, sections, knowledge.Entries);
            var change = default(GuidanceChange);
            Print("read the folder", [Milliseconds(() => change = new GuidanceFolder(folder.FullName).Read())]);
            Print("put in force", [Milliseconds(() => knowledge.Guidance.Replace(change!.Sections))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        var questions = knowledge.Entries.SelectMany(entry => entry.Questions.Select(question => (question, entry.Language))).ToArray();
        Rounds.WarmUp(WarmUp, () => Array.ForEach(questions, Ask));
        Console.WriteLine($"{sections} sections, {questions.Length} questions");

        // The median of a few, so that what else the machine does is not counted.
        Print("answer", [.. questions.Select(question => Rounds.Median(Enumerable.Range(0, Times).Select(_ => Milliseconds(() => Ask(question))))).Order()]);
        return 0;

        void Ask((string Text, Language Language) question) => knowledge.Ask(question.Text, question.Language);
    }

    // The words of the entries in a seeded order: every section shares some with every question, which is the hard case.
    private static void Write(string folder, int sections, IReadOnlyList<KnowledgeEntry> entries)
    {
        var random = new Random(20121);
        var vocabulary = entries.ToLookup(entry => entry.Language, entry => $"{entry.Answer} {entry.Advice} {string.Join(' ', entry.Questions)}".Split(' '));
        for (var file = 0; file < Files; file++)
        {
            var language = file % 2 == 0 ? Language.French : Language.English;
            string[] words = [.. vocabulary[language].SelectMany(words => words)];
            var body = Enumerable.Range(0, sections / Files).Select(number => $"## {Sentence(5)} {number}\n\n{Sentence(Words)}\n\n");
            File.WriteAllText(Path.Combine(folder, $"{file}.md"), $"---\ntitle: Document {file}\nlanguage: {language.Code()}\n---\n{string.Concat(body)}");

            string Sentence(int length) => string.Join(' ', random.GetItems(words, length));
        }
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Print(string what, double[] sorted) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-22} median {sorted[sorted.Length / 2]:F2} ms, 99 % within {sorted[sorted.Length * 99 / 100]:F2} ms, most {sorted[^1]:F2} ms"));
}
