using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Bot;

/// <summary>The messages that end a chat politely and ask for nothing.</summary>
internal static class Thanking
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "merci", "beaucoup", "bien", "ok", "okay", "super", "parfait", "top", "genial", "nickel", "d'accord", "compris", "cool", "c'est", "note", "bonne", "journee", "coach",
        "thanks", "thank", "you", "so", "much", "great", "perfect", "lovely", "got", "it", "cheers", "good", "that's", "ta", "noted", "very", "have", "a", "nice", "day",
    };

    private static readonly string[] Sure = ["merci", "ok", "okay", "super", "parfait", "d'accord", "compris", "cool", "thank", "thanks", "great", "perfect", "cheers", "noted", "genial", "nickel"];

    public static bool IsIn(string text)
    {
        var words = text.Length > 40 ? [] : Fold.Text(text).Split([' ', ',', '.', '!', '…'], StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(words, word => Sure.Contains(word, StringComparer.Ordinal)) && Array.TrueForAll(words, word => Words.Contains(word) || !word.Any(char.IsLetterOrDigit));
    }
}
