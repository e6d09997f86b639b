using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;

namespace CoachBot.Benchmarks;

/// <summary>
/// The whole review on one core, held against the linters that people use instead, on the same drafts, round by round in turn;
/// then how its cost grows with the length of a draft.
/// </summary>
internal sealed class ReviewBenchmark : IBenchmark
{
    private const int RoundCount = 9;
    private const int LongestRepeat = 64;
    private const int Repeats = 20;
    private const int GrowthDrafts = 100;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private static readonly string[] Linters = ["twitter-text", "alex", "write-good"];

    private readonly Dictionary<string, List<double>> _speeds = new(StringComparer.Ordinal);

    public string Name => "review";

    public string Purpose => "the whole review against twitter-text 3.1.0, alex 11.0.1 and write-good 1.0.8 [drafts: .txt, .jsonl or folder]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var drafts = DraftFile.Read(arguments.Count > 0 ? arguments[0] : null);
        Reviewer? reviewer = null;
        var processor = 0d;
        var start = Rounds.Seconds(() => processor = Rounds.ProcessorSeconds(() => reviewer = Reviewer.Load()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"reviewer read in {start:F2} s, {processor:F2} s of processor time"));
        var languages = LanguageIdentifier.Load();
        (string Text, Language Language)[] read = [.. drafts.Select(draft => (draft, languages.Identify(draft).Language ?? Language.French))];
        using var peer = NodePeer.Start("linters", "peer.mjs", drafts, out var whyNot);
        Console.WriteLine($"{drafts.Length} drafts of {drafts.Average(draft => draft.Length):F0} characters, {RoundCount} rounds in turn, medians, processor time of all threads");
        Rounds.WarmUpProcessor(WarmUp, () => Review(reviewer!, read));
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < RoundCount; round++)
        {
            Measure("CoachBot", drafts.Length, Rounds.ProcessorSeconds(() => found["CoachBot"] = Repeat(reviewer!, read)) / Repeats);
            foreach (var linter in peer is null ? [] : Linters)
            {
                var answer = peer!.Round<LinterRound>(linter);
                found[linter] = answer.Found;
                Measure(linter, drafts.Length, answer.Seconds);
            }
        }

        foreach (var (who, speeds) in _speeds)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{who,-12} {Rounds.Median(speeds),10:N0} drafts/s, something to say about {found[who]}"));
        }

        Console.WriteLine(whyNot ?? "");
        PrintGrowth(reviewer!, read);
        return 0;
    }

    private void Measure(string who, int drafts, double seconds)
    {
        if (!_speeds.TryGetValue(who, out var speeds)) _speeds[who] = speeds = [];
        speeds.Add(drafts / seconds);
    }

    private static void PrintGrowth(Reviewer reviewer, (string Text, Language Language)[] drafts)
    {
        for (var times = 1; times <= LongestRepeat; times *= 4)
        {
            (string Text, Language Language)[] longer = [.. drafts.Take(GrowthDrafts).Select(draft => (string.Join(' ', Enumerable.Repeat(draft.Text, times)), draft.Language))];
            Review(reviewer, longer);
            var seconds = Rounds.Median(Enumerable.Range(0, RoundCount).Select(_ => Rounds.ProcessorSeconds(() => Review(reviewer, longer))));
            var characters = longer.Sum(draft => draft.Text.Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"drafts of {characters / longer.Length,6:N0} characters: {1e9 * seconds / characters,6:F0} ns a character"));
        }
    }

    /// <summary>One round over the drafts is too short to be timed by the processor's clock.</summary>
    private static int Repeat(Reviewer reviewer, (string Text, Language Language)[] drafts)
    {
        var found = 0;
        for (var i = 0; i < Repeats; i++) found = Review(reviewer, drafts);
        return found;
    }

    private static int Review(Reviewer reviewer, (string Text, Language Language)[] drafts)
    {
        var found = 0;
        foreach (var (text, language) in drafts) found += reviewer.Review(text, language, ReviewPolicy.Default).Findings.Count > 0 ? 1 : 0;
        return found;
    }
}
