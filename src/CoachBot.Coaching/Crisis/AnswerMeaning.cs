using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Crisis;

/// <summary>What an answer amounts to, beside its words.</summary>
internal static class AnswerMeaning
{
    private static readonly HashSet<string> UnknownWords = new(
        [
            "je ne sais pas", "je ne sais pas encore", "je sais pas", "on ne sait pas", "on ne sait pas encore", "nous ne savons pas", "nous ne savons pas encore", "aucune idee", "inconnu", "rien", "rien encore", "rien pour l'instant",
            "rien pour le moment", "rien de confirme", "rien de sur", "pas encore", "a confirmer", "en cours", "a definir",
            "i don't know", "i dont know", "don't know", "we don't know", "we don't know yet", "not known", "not known yet", "not yet", "unknown", "no idea", "nothing", "nothing yet", "nothing confirmed", "nothing confirmed yet", "nothing for now",
            "tbc", "tbd", "n/a", "to be confirmed",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NobodyWords = new(
        ["personne", "aucune personne", "nobody", "no one", "no-one", "none", "aucun", "aucune", "personne pour l'instant", "nobody so far", "no one so far"],
        StringComparer.Ordinal);

    private static readonly string[] NobodyStarts = ["personne n'", "personne de bless", "aucun bless", "aucune victime", "pas de bless", "pas de victime", "nobody ", "no one ", "no-one ", "no injur", "no casualt"];

    private static readonly string[] WholeStarts = ["nous ", "notre ", "nos ", "on ", "je ", "j'", "we ", "we've ", "we're ", "our ", "i ", "i've ", "i'm "];

    private static readonly string[] Subjects = [" nous ", " je ", " we ", " we'll ", " we’ll ", " i "];

    /// <summary>That it is not known.</summary>
    public static bool IsUnknown(string text) => UnknownWords.Contains(Plain(text));

    /// <summary>That nobody is affected.</summary>
    public static bool IsNobody(string text) => NobodyWords.Contains(Plain(text));

    /// <summary>A sentence that says that nobody was hurt.</summary>
    public static bool SaysNobody(string text) => StartsWithAny(text, NobodyStarts);

    /// <summary>A sentence that stands by itself, not a few words to complete one.</summary>
    public static bool IsWhole(string text) =>
        StartsWithAny(text, WholeStarts) || StartsWithAny(text, NobodyStarts) || (text.Length > 0 && char.IsUpper(text[0]) && Typed.EndsSentence(text));

    /// <summary>Whether it says within itself who does something: « dans une heure nous ferons le point ».</summary>
    public static bool HasSubject(string text) => Subjects.Any(subject => text.Contains(subject, StringComparison.OrdinalIgnoreCase));

    public static bool StartsWithAny(string text, IEnumerable<string> starts)
    {
        var plain = Fold.Text(text.AsSpan(0, Math.Min(text.Length, 40)));
        return starts.Any(start => plain.StartsWith(start, StringComparison.Ordinal));
    }

    private static string Plain(string text) => text.Length > 60 ? "" : Fold.Text(text.AsSpan().Trim().TrimEnd(".!… "));
}
