using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>
/// The links a reader sees: those the platform makes clickable and whatever else begins with http:// or https://, such as one with a user name or
/// on a host the platform does not know.
/// </summary>
internal static class WrittenLinks
{
    private const string Mark = "://";

    /// <summary>Their spans in order.</summary>
    public static List<TextSpan> In(Draft draft)
    {
        var links = draft.SpansOf(PostEntityKind.Url);
        var text = draft.Text;
        var next = 0;
        List<TextSpan>? all = null;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var start = StartOfScheme(text, at);
            while (next < links.Count && links[next].End <= start)
            {
                (all ??= []).Add(links[next++]);
            }

            var isKnown = next < links.Count && links[next].Start <= start;
            if (!isKnown && start < at && End(text, at + Mark.Length) is var end && end > at + Mark.Length)
            {
                (all ??= []).Add(TextSpan.FromBounds(start, end));
                while (next < links.Count && links[next].Start < end)
                {
                    next++;
                }

                at = end - 1;
            }
        }

        if (all is null)
        {
            return links;
        }

        all.AddRange(links.Skip(next));
        return all;
    }

    /// <summary>Where http or https begins before a mark; the mark where neither does.</summary>
    private static int StartOfScheme(string text, int mark)
    {
        var before = text.AsSpan(0, mark);
        return before.EndsWith("https", StringComparison.OrdinalIgnoreCase) ? mark - "https".Length
            : before.EndsWith("http", StringComparison.OrdinalIgnoreCase) ? mark - "http".Length
            : mark;
    }

    /// <summary>The end of a link: before white space and the marks of the sentence around it.</summary>
    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '»' or '”' or '<' or '>'))
        {
            end++;
        }

        while (end > start && text[end - 1] is '.' or ',' or ')' or ';' or ':' or '!' or '?' or '…' or '\'' or '’')
        {
            end--;
        }

        return end;
    }
}
