using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Practice;

/// <summary>The answers that say no more than that a rung is climbed.</summary>
internal static class SayingDone
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "fait", "faite", "fini", "termine", "ok", "oui", "voila", "done", "did", "finished", "yes", "yep", "okay", "posted", "poste", "publie",
    };

    private static readonly string[] Thumbs = ["👍", "✅", "✔", "👌", "💪", "☑"];

    public static bool IsIn(string answer) =>
        Array.Exists(Thumbs, thumb => answer.Contains(thumb, StringComparison.Ordinal))
        || Fold.Text(answer).Split([' ', '\'', '.', '!', ','], StringSplitOptions.RemoveEmptyEntries).Any(Words.Contains);
}
