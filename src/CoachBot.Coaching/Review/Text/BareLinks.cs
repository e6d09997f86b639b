namespace CoachBot.Coaching.Review.Text;

/// <summary>Links without protocol: within the host, each row of Latin labels that ends in a top-level domain.</summary>
internal static class BareLinks
{
    /// <summary>Whether the host holds such a link.</summary>
    public static bool Any(ReadOnlySpan<char> host) => TryNext(host, 0, out _);

    /// <summary>Adds the links of a host.</summary>
    /// <param name="text">The text.</param>
    /// <param name="host">Where the host is.</param>
    /// <param name="pathEnd">The end of the path and query, which belong to the last link; -1 where there is no path.</param>
    /// <param name="links">Where they go.</param>
    public static void Add(ReadOnlySpan<char> text, TextSpan host, int pathEnd, ref EntityBuffer links)
    {
        var within = text[..host.End];
        for (var more = TryNext(within, host.Start, out var link); more;)
        {
            more = TryNext(within, link.End, out var following);
            links.Add(PostEntityKind.Url, link.Start, more || pathEnd < 0 ? link.End : pathEnd);
            link = following;
        }
    }

    private static bool TryNext(ReadOnlySpan<char> text, int from, out TextSpan link)
    {
        link = default;
        while (from < text.Length)
        {
            if (!PostCharacter.IsAsciiDomain(text[from]))
            {
                from++;
                continue;
            }

            var end = RowEnd(text, from, out var walked);
            link = TextSpan.FromBounds(from, end);
            if (end > 0) return true;
            from = walked;
        }

        return false;
    }

    private static int RowEnd(ReadOnlySpan<char> text, int start, out int walked)
    {
        var end = -1;
        for (var label = start; ; label = walked + 1)
        {
            walked = label;
            while (walked < text.Length && PostCharacter.IsAsciiDomain(text[walked])) walked++;
            if (walked == label || walked == text.Length || text[walked] != '.') return end;
            end = Math.Max(end, TopLevelDomains.End(text, walked + 1));
        }
    }
}
