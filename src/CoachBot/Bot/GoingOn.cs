using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>The ways of saying, around an exercise, that one wants the next one or the same again.</summary>
internal static class GoingOn
{
    private static readonly HashSet<string> SkipPhrases = new(StringComparer.Ordinal)
    {
        "suivant", "le suivant", "suivante", "passe", "passer", "je passe", "un autre", "next", "next one", "skip", "skip it", "pass", "another", "another one",
    };

    private static readonly HashSet<string> NextPhrases = new(SkipPhrases, StringComparer.Ordinal)
    {
        "la suite", "suite", "encore", "encore un", "continue", "continuer", "on continue", "ok", "oui", "go", "allez",
        "the next", "one more", "go on", "carry on", "yes", "okay", "more",
    };

    private static readonly HashSet<string> AgainPhrases = new(StringComparer.Ordinal)
    {
        "recommencer", "recommence", "je recommence", "reessayer", "je reessaie", "a refaire", "refaire", "encore une fois", "again", "try again", "retry", "once more", "let me try again",
    };

    /// <summary>After an exercise: the next one.</summary>
    public static bool IsNext(string text) => NextPhrases.Contains(Plain(text));

    /// <summary>After an exercise: the same once more.</summary>
    public static bool IsAgain(string text) => AgainPhrases.Contains(Plain(text));

    /// <summary>In the middle of an exercise: another one.</summary>
    public static bool IsSkip(string text) => SkipPhrases.Contains(Plain(text));

    private static string Plain(string text) => text.Length > 40 ? "" : Fold.Text(text.AsSpan().Trim().TrimEnd(".!… "));
}
