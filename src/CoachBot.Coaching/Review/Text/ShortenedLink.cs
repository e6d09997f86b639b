namespace CoachBot.Coaching.Review.Text;

/// <summary>The platform's own shortener, <c>t.co</c>: its links end with their slug and query, whatever is glued to them.</summary>
internal static class ShortenedLink
{
    private const int MaximumSlug = 40;

    /// <summary>The end of a link with protocol: shorter for <c>t.co</c>, -1 where its slug is too long, else as given.</summary>
    public static int End(ReadOnlySpan<char> link, TextSpan host, int end)
    {
        if (!link[host.Start..].StartsWith("t.co/", StringComparison.OrdinalIgnoreCase)) return end;
        var slug = host.Start + 5;
        var slugEnd = slug;
        while (slugEnd < end && char.IsAsciiLetterOrDigit(link[slugEnd])) slugEnd++;
        if (slugEnd == slug) return end;
        return slugEnd - slug > MaximumSlug ? -1 : LinkTail.QueryEnd(link, slugEnd);
    }
}
