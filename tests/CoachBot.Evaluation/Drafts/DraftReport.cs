using System.Globalization;
using CoachBot.Coaching;
using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>Prints precision, recall and F1 a rule and language, and how clean and risky drafts fare.</summary>
public static class DraftReport
{
    public static void Print(IReadOnlyList<JudgedDraft> drafts)
    {
        Console.WriteLine($"{"rule",-18}{"French",-21}{"English",-21}both (precision, recall, F1)");
        foreach (var rule in Rules.OfMeaning)
        {
            Console.WriteLine($"{rule,-18}{Of(drafts, Language.French, rule)} {Of(drafts, Language.English, rule)} {Counts.Of(drafts, rule)}");
        }

        Console.WriteLine($"{"all of meaning",-18}{Total(drafts, Language.French)} {Total(drafts, Language.English)} {Counts.Sum(Rules.OfMeaning.Select(rule => Counts.Of(drafts, rule)))}");
        foreach (var language in Enum.GetValues<Language>())
        {
            Verdicts(language, [.. drafts.Where(judged => judged.Draft.Language == language)]);
        }
    }

    /// <summary>One line: precision, recall and F1 over the rules of meaning, and how clean and risky drafts fare.</summary>
    public static void PrintLine(string name, IReadOnlyList<JudgedDraft> drafts)
    {
        var clean = drafts.Where(judged => judged.Draft.IsClean).ToArray();
        var risky = drafts.Where(judged => IsToBeHeld(judged.Draft)).ToArray();
        Console.WriteLine($"{name,-46}{Counts.Sum(Rules.OfMeaning.Select(rule => Counts.Of(drafts, rule)))}  clean flagged {Percent(clean, judged => judged.IsWronglyFlagged)}, held {Percent(clean, judged => judged.IsWronglyHeld)}; to be held: a blocker raised {Percent(risky, RaisesBlocker)}, held {Percent(risky, judged => judged.IsHeld)}");
    }

    private static bool IsToBeHeld(LabelledDraft draft) =>
        Rules.OfMeaning.Any(rule => Blockers.Contains(rule) && draft.MustRaise(rule));

    private static Counts Of(IReadOnlyList<JudgedDraft> drafts, Language language, string rule) =>
        Counts.Of(drafts.Where(judged => judged.Draft.Language == language), rule);

    private static Counts Total(IReadOnlyList<JudgedDraft> drafts, Language language) =>
        Counts.Sum(Rules.OfMeaning.Select(rule => Of(drafts, language, rule)));

    private static void Verdicts(Language language, IReadOnlyList<JudgedDraft> drafts)
    {
        var clean = drafts.Where(judged => judged.Draft.IsClean).ToArray();
        var risky = drafts.Where(judged => IsToBeHeld(judged.Draft)).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{language}: of {clean.Length} clean drafts {Percent(clean, judged => judged.IsWronglyFlagged)} raise what they may not, {Percent(clean, judged => judged.IsWronglyHeld)} are held for it; of {risky.Length} to be held for their meaning {Percent(risky, RaisesBlocker)} raise a blocker, {Percent(risky, judged => judged.IsHeld)} are held"));
    }

    private static bool RaisesBlocker(JudgedDraft judged) => judged.Raised.Any(Blockers.Contains);

    private static string Percent(JudgedDraft[] drafts, Func<JudgedDraft, bool> holds) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * drafts.Count(holds) / Math.Max(1, drafts.Length):F1} %");
}
