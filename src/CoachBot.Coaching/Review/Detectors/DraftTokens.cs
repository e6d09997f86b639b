namespace CoachBot.Coaching.Review.Detectors;

internal static class DraftTokens
{
    /// <summary>The first token that ends after a position; the number of tokens where none does.</summary>
    public static int TokenAt(this Draft draft, int position)
    {
        var (low, high) = (0, draft.Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (draft.Tokens[middle].Span.End > position)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
