using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>
/// Words without which no message erases anything, however sure the reading: what is erased is gone, whereas a request not
/// understood gets a card with a button for it.
/// </summary>
internal static class ErasureSigns
{
    private static readonly string[] Acts =
        ["effac", "supprim", "oubli", "detrui", "vire", "enlev", "delet", "eras", "forget", "wip", "remov", "destroy"];

    private static readonly string[] Mine =
    [
        "moi", "mes", "mon", "m'", "tout", "toutes", "nos", "donnees", "historique", "compte", "profil", "me", "my", "i", "us", "our", "everything", "all", "data", "history", "account", "profile",
    ];

    private static readonly char[] Between = [' ', '-', ',', '.', '!', '?', ':', '\n'];

    public static bool AreIn(string text)
    {
        var words = Fold.Text(text).Replace("'", "' ", StringComparison.Ordinal).Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(words, word => Array.Exists(Acts, act => word.StartsWith(act, StringComparison.Ordinal)))
            && Array.Exists(words, word => Mine.Contains(word, StringComparer.Ordinal));
    }
}
