using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Practice;

/// <summary>The answers that ask for the solution.</summary>
internal static class GivingUp
{
    private static readonly HashSet<string> Phrases = new(
        ["je ne sais pas", "je sais pas", "j'en sais rien", "aucune idee", "solution", "la solution", "la reponse", "montre", "je donne ma langue au chat",
        "i don't know", "i dont know", "dunno", "don't know", "no idea", "the solution", "show me", "show me the answer", "the answer", "?"],
        StringComparer.Ordinal);

    private static readonly int Longest = Phrases.Max(phrase => phrase.Length);

    public static bool IsIn(string answer)
    {
        var trimmed = answer.AsSpan().Trim().TrimEnd(".!…");
        return trimmed.Length <= Longest && Phrases.Contains(Fold.Text(trimmed));
    }
}
