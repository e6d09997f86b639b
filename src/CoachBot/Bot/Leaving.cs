using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>The ways of saying that one has had enough of an exercise.</summary>
internal static class Leaving
{
    private static readonly HashSet<string> Phrases = new(StringComparer.Ordinal)
    {
        "stop", "arrete", "arretez", "on arrete", "j'arrete", "quitter", "quitte", "sortir", "fin", "pause", "plus tard",
        "quit", "exit", "leave", "enough", "later", "not now",
    };

    private static readonly int Longest = Phrases.Max(phrase => phrase.Length);

    public static bool IsIn(string text)
    {
        var words = text.AsSpan().Trim().TrimEnd(".!…");
        return words.Length <= Longest && Phrases.Contains(Fold.Text(words));
    }
}
