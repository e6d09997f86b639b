namespace CoachBot.Coaching.Review.Parsing;

/// <summary>Tells the stop that ends a sentence from the one in an abbreviation, an initial or a number.</summary>
internal static class SentenceEnd
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        new HashSet<string>(
            ["m", "mm", "mme", "mmes", "mlle", "me", "dr", "pr", "st", "ste", "mr", "mrs", "ms", "prof", "cf", "etc", "ex", "art", "av", "env", "vs", "no", "p", "e.g", "i.e"],
            StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether the mark at <paramref name="start"/> ends a sentence; <paramref name="position"/> stands after it and is
    /// moved behind closing quotes and brackets that belong to the sentence.
    /// </summary>
    public static bool IsAt(ReadOnlySpan<char> text, int start, ref int position)
    {
        var end = position;
        while (end < text.Length && text[end] is '"' or '”' or '»' or ')' or '\'' or '’')
        {
            end++;
        }

        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        if (text[start] == '.' && position == start + 1 && EndsAbbreviation(text[..start]))
        {
            return false;
        }

        position = end;
        return true;
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.Length;
        while (start > 0 && (char.IsLetter(before[start - 1]) || before[start - 1] == '.'))
        {
            start--;
        }

        var word = before[start..];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word);
    }
}
