using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Cues;
using CoachBot.Coaching.Review.Loading;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Benchmarks;

/// <summary>Where the time of a review goes, step by step.</summary>
internal sealed class StepsBenchmark : IBenchmark
{
    private const int RoundCount = 40;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public string Name => "steps";

    public string Purpose => "microseconds a draft takes in each step of its review [drafts: .txt, .jsonl or folder]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var drafts = DraftFile.Read(arguments.Count > 0 ? arguments[0] : null);
        var languages = LanguageIdentifier.Load();
        Time("load rules", () => RuleLoader.Load());
        Time("load rules twice", () => RuleLoader.Load());
        var (rules, indexes) = RuleLoader.Load();
        DraftScorer scorer = null!;
        Time("load weights", () => scorer = DraftScorer.Load());
        Draft[] parsed = [.. drafts.Select(draft => Draft.Parse(draft, languages.Identify(draft).Language ?? Language.French))];
        Print("text", drafts, draft => PostText.Parse(draft).Length.Weighted);
        Print("parse", drafts, draft => Draft.Parse(draft, Language.French).Tokens.Count);
        Print("cues", parsed, draft =>
        {
            using var cues = new CueReading(draft, indexes[draft.Language], []);
            return cues.HasAnywhere(0) ? 1 : 0;
        });
        Print("learned", parsed, draft => scorer.Find(draft.Text, draft.Language).Count);
        (Draft Draft, CueReading Cues)[] read = [.. parsed.Select(draft => (draft, new CueReading(draft, indexes[draft.Language], [])))];
        Print("rules", read, draft => Review(draft, rules));
        var reviewer = Reviewer.Load();
        Print("whole review", parsed, draft => reviewer.Review(draft.Text, draft.Language, ReviewPolicy.Default).Findings.Count);
        foreach (var rule in rules) Print(rule.Info.Id, read, draft => Review(draft, [rule]));
        return 0;
    }

    private static int Review((Draft Draft, CueReading Cues) read, IReadOnlyList<IReviewRule> rules)
    {
        var context = new ReviewContext(read.Draft, ReviewPolicy.Default, read.Cues, []);
        foreach (var rule in rules) rule.Review(context);
        return context.Findings.Count;
    }

    private static void Time(string step, Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        var seconds = Rounds.Seconds(work);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-18} {1e3 * seconds,8:F0} ms, {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds,6:F0} ms of processor time"));
    }

    private static void Print<T>(string step, T[] drafts, Func<T, int> work)
    {
        var sum = 0;
        void Round()
        {
            foreach (var draft in drafts) sum += work(draft);
        }

        Rounds.WarmUp(WarmUp, Round);
        var seconds = Enumerable.Range(0, RoundCount).Min(_ => Rounds.Seconds(Round));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Round();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / drafts.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-18} {1e6 * seconds / drafts.Length,8:F2} µs {bytes,7:N0} B"));
    }
}
