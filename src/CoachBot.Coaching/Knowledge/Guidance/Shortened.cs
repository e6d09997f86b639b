namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>The beginning of a text, up to the end of a sentence, or of a word where the sentence is too long.</summary>
internal static class Shortened
{
    private const string SentenceEnds = ".!?…";

    /// <param name="text">The text.</param>
    /// <param name="most">The most characters.</param>
    /// <param name="ellipsis">What says that there is more.</param>
    public static string At(string text, int most, string ellipsis = " …")
    {
        if (text.Length <= most)
        {
            return text;
        }

        var head = text.AsSpan(0, most);
        var end = EndOfSentence(text, most);
        end = end > most / 3 ? end : head.LastIndexOfAny(' ', '\n');
        end = end > most / 3 ? end : most;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return string.Concat(head[..end].TrimEnd(), ellipsis);
    }

    private static int EndOfSentence(string text, int most)
    {
        for (var end = most; end > 0; end--)
        {
            if (text[end] is '\n' || (char.IsWhiteSpace(text[end]) && SentenceEnds.Contains(text[end - 1], StringComparison.Ordinal)))
            {
                return end;
            }
        }

        return -1;
    }
}
