namespace CoachBot.Coaching.Review.Text;

/// <summary>A ticker: one to six letters, then perhaps a dot or underscore and one or two letters.</summary>
internal static class Cashtag
{
    private const int MaximumLetters = 6;

    /// <summary>The end of the ticker that starts at <paramref name="start"/>, or -1.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = LettersEnd(text, start, MaximumLetters);
        if (end == start) return -1;
        if (end < text.Length && text[end] is '.' or '_')
        {
            var suffix = LettersEnd(text, end + 1, 2);
            if (suffix > end + 1 && IsBoundary(text, suffix)) return suffix;
        }

        return IsBoundary(text, end) ? end : -1;
    }

    private static int LettersEnd(ReadOnlySpan<char> text, int start, int maximum)
    {
        var end = start;
        while (end < text.Length && end - start < maximum && char.IsAsciiLetter(text[end])) end++;
        return end;
    }

    private static bool IsBoundary(ReadOnlySpan<char> text, int end) =>
        end == text.Length || PostCharacter.IsPunctuation(text[end]) || IsWhiteSpace(text[end]);

    // What ECMAScript calls white space, which differs a little from the spaces of a post.
    private static bool IsWhiteSpace(char c) => c == '\uFEFF' || (c is not ('\u0085' or '\u180E') && PostCharacter.IsSpace(c));
}
