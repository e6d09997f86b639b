using CoachBot.Coaching;
using CoachBot.Coaching.Learning;
using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Benchmarks;

/// <summary>The bytes allocated for a draft.</summary>
internal sealed class AllocationBenchmark : IBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public string Name => "allocations";

    public string Purpose => "bytes allocated for a draft by each step [drafts: .txt, .jsonl or folder]";

    public int Run(IReadOnlyList<string> arguments)
    {
        var drafts = DraftFile.Read(arguments.Count > 0 ? arguments[0] : null);
        Print("text", drafts, draft => PostText.Parse(draft).Length.Weighted);
        Print("parse", drafts, draft => Draft.Parse(draft, Language.French).Tokens.Count);
        var reviewer = Reviewer.Load();
        var languages = LanguageIdentifier.Load();
        var read = drafts.ToDictionary(draft => draft, draft => reviewer.Review(draft, languages.Identify(draft).Language ?? Language.French, ReviewPolicy.Default), StringComparer.Ordinal);
        string[] clean = [.. drafts.Where(draft => read[draft].Findings.Count == 0)];
        Print("review", drafts, draft => reviewer.Review(draft, read[draft].Draft.Language, ReviewPolicy.Default).Findings.Count);
        Print("clean", clean, draft => reviewer.Review(draft, read[draft].Draft.Language, ReviewPolicy.Default).Findings.Count);
        return 0;
    }

    private static void Print(string step, string[] drafts, Func<string, int> work)
    {
        Rounds.WarmUp(WarmUp, () =>
        {
            foreach (var draft in drafts) work(draft);
        });
        long[] bytes = [.. drafts.Select(draft => Bytes(draft, work)).Order()];
        Console.WriteLine($"{step,-12} median {bytes[bytes.Length / 2]:N0} B, 99 % within {bytes[bytes.Length * 99 / 100]:N0} B, most {bytes[^1]:N0} B");
    }

    private static long Bytes(string draft, Func<string, int> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(draft);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
