namespace CoachBot.Model;

/// <summary>Recognises a text that recites the instructions or the number drawn for the call: somebody talked the model into it.</summary>
internal static class LeakGuard
{
    private const int RunOfWords = 6;

    private static readonly char[] Marks = [' ', '\n', '\t', '\r', '.', ',', ';', ':', '!', '?', '(', ')', '«', '»', '“', '”', '"', '\u00A0', '\u202F', '*', '_', '-'];

    /// <param name="text">What the model wrote.</param>
    /// <param name="instructions">The prompt's own words; rules and passages, which the cards show anyway, are left out.</param>
    /// <param name="nonce">The number drawn for the call.</param>
    public static bool Recites(string text, string instructions, string nonce)
    {
        if (text.Contains(nonce, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var told = " " + string.Join(' ', Words(instructions)) + " ";
        var words = Words(text);
        return Enumerable.Range(0, Math.Max(0, words.Length - RunOfWords + 1))
            .Any(start => told.Contains(" " + string.Join(' ', words, start, RunOfWords) + " ", StringComparison.Ordinal));
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split(Marks, StringSplitOptions.RemoveEmptyEntries);
}
