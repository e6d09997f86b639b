namespace CoachBot.Coaching.Review.Text;

/// <summary>What follows the host of a link: port, path and query.</summary>
internal static class LinkTail
{
    /// <summary>The end of the whole link whose host ends at <paramref name="hostEnd"/>.</summary>
    public static int End(ReadOnlySpan<char> text, int hostEnd, out bool hasPath)
    {
        var end = PortEnd(text, hostEnd);
        hasPath = At(text, end) == '/';
        if (hasPath) end = PathEnd(text, end + 1);
        return QueryEnd(text, end);
    }

    /// <summary>The end of the query that starts at <paramref name="start"/>, or the start where there is none.</summary>
    public static int QueryEnd(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) != '?') return start;
        var end = start;
        for (var i = start + 1; i < text.Length && PostCharacter.IsQuery(text[i]); i++)
        {
            if (PostCharacter.IsQueryEnd(text[i])) end = i + 1;
        }

        return end;
    }

    private static int PortEnd(ReadOnlySpan<char> text, int start)
    {
        if (At(text, start) != ':') return start;
        var end = start + 1;
        while (char.IsAsciiDigit(At(text, end))) end++;
        return end > start + 1 ? end : start;
    }

    private static int PathEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        for (var i = start; i < text.Length;)
        {
            if (PostCharacter.IsPath(text[i]))
            {
                i++;
                if (PostCharacter.IsPathEnd(text[i - 1])) end = i;
            }
            else if (text[i] == '(' && ParenthesesEnd(text, i) is var close and > 0)
            {
                end = i = close;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Balanced parentheses, nested once at most.
    private static int ParenthesesEnd(ReadOnlySpan<char> text, int open)
    {
        var i = PathRunEnd(text, open + 1);
        if (At(text, i) == ')') return i > open + 1 ? i + 1 : -1;
        if (At(text, i) != '(') return -1;
        var close = PathRunEnd(text, i + 1);
        if (close == i + 1 || At(text, close) != ')') return -1;
        var outer = PathRunEnd(text, close + 1);
        return At(text, outer) == ')' ? outer + 1 : -1;
    }

    private static int PathRunEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && PostCharacter.IsPath(text[end])) end++;
        return end;
    }

    private static char At(ReadOnlySpan<char> text, int index) => index < text.Length ? text[index] : '\0';
}
