namespace CoachBot.Coaching.Learning;

/// <summary>
/// Cuts a long text into passages of whole sentences, each overlapping the one before: a few words among many weigh little, and what is
/// the matter with one sentence should not depend on how much innocent text stands around it.
/// </summary>
internal static class Passages
{
    /// <summary>The longest passage of more than one sentence, in UTF-16 code units; a text that is no longer has none.</summary>
    public const int Longest = 180;

    /// <summary>Less says too little by itself.</summary>
    private const int Shortest = 60;

    public static bool Has(FoldedText text) => text.SourceLength > Longest;

    /// <summary>The passages, in the order of the text.</summary>
    public static IEnumerable<FoldedText> Of(FoldedText text) => Has(text) ? Cut(text) : [];

    private static IEnumerable<FoldedText> Cut(FoldedText text)
    {
        for (var first = 0; first < text.TokenCount;)
        {
            var end = End(text, first);
            if (end - first < text.TokenCount && Length(text, first, end) >= Shortest)
            {
                yield return text.Passage(first, end);
            }

            first = end < text.TokenCount ? Next(text, first, end) : end;
        }
    }

    /// <summary>As many sentences as fit, and one at least.</summary>
    private static int End(FoldedText text, int first)
    {
        var end = Sentences.End(text, first);
        while (end < text.TokenCount && Sentences.End(text, end) is var further && Length(text, first, further) <= Longest)
        {
            end = further;
        }

        return end;
    }

    /// <summary>The first sentence that begins in the second half of a passage, or after it.</summary>
    private static int Next(FoldedText text, int first, int end)
    {
        var next = Sentences.End(text, first);
        while (next < end && Length(text, first, next) < Longest / 2)
        {
            next = Sentences.End(text, next);
        }

        return next;
    }

    private static int Length(FoldedText text, int first, int end) => text.Source(text.Tokens[end - 1].End) - text.Source(text.Tokens[first].Start);
}
