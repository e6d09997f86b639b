namespace CoachBot.Coaching.Review.Text;

/// <summary>The names of users and lists, and what may not follow them.</summary>
internal static class MentionName
{
    private const int MaximumName = 20;
    private const int MaximumList = 25;

    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaximumName && PostCharacter.IsName(text[end])) end++;
        return end;
    }

    /// <summary>The end of <c>/list</c> after a name, or the name's end where there is none.</summary>
    public static int ListEnd(ReadOnlySpan<char> text, int nameEnd)
    {
        if (nameEnd + 1 >= text.Length || text[nameEnd] != '/' || !char.IsAsciiLetter(text[nameEnd + 1])) return nameEnd;
        var end = nameEnd + 2;
        while (end < text.Length && end - nameEnd - 1 < MaximumList && (PostCharacter.IsName(text[end]) || text[end] == '-')) end++;
        return end;
    }

    /// <summary>Whether what follows shows that it was no name: an address, an accented word, a link.</summary>
    public static bool IsSpoiltBy(ReadOnlySpan<char> after) =>
        after.Length > 0 && (SignScanner.IsAt(after[0]) || PostCharacter.IsLatinAccent(after[0]) || after.StartsWith("://"));
}
