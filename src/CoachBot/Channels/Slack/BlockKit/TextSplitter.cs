using CoachBot.Cards;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>Cuts a long text where it hurts least: after a line, else after a word, else between characters as a reader sees them.</summary>
internal static class TextSplitter
{
    /// <summary>Parts of at most <paramref name="most"/> UTF-16 units that make up the text again.</summary>
    public static IEnumerable<string> Split(string text, int most)
    {
        var rest = text;
        while (rest.Length > most)
        {
            var end = End(rest, most);
            yield return rest[..end];
            rest = rest[end..];
        }

        yield return rest;
    }

    private static int End(string text, int most)
    {
        var end = Excerpt.End(text, most);
        if (end == 0)
        {
            // One character with more marks on it than a block has room for.
            return char.IsHighSurrogate(text[most - 1]) && most > 1 ? most - 1 : most;
        }

        return After(text, '\n', end) ?? After(text, ' ', end) ?? end;
    }

    private static int? After(string text, char boundary, int end)
    {
        var last = text.LastIndexOf(boundary, end - 1);
        return last >= end / 2 ? last + 1 : null;
    }
}
