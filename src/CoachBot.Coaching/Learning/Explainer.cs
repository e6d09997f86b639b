using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Learning;

/// <summary>Says which stretch of a text, and which words, spoke most for a label.</summary>
public static class Explainer
{
    private const int StrongestWords = 4;

    /// <param name="model">The model that scored.</param>
    /// <param name="text">The text.</param>
    /// <param name="folded">The text, folded.</param>
    /// <param name="language">The language that it was scored in.</param>
    /// <param name="factors">The share of each label of the model in what is to be explained.</param>
    public static Explanation Explain(LinearModel model, string text, FoldedText folded, Language? language, ReadOnlySpan<float> factors)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(folded);
        var weights = TokenWeights(model, folded, language, factors);
        var (first, last) = StrongestSentence(folded, weights);
        return new(Span(text, folded, first, last), Words(text, folded, weights, first, last));
    }

    /// <summary>The sum, for each token, of its share in the features that contain it.</summary>
    private static float[] TokenWeights(LinearModel model, FoldedText text, Language? language, ReadOnlySpan<float> factors)
    {
        var weights = new float[text.TokenCount];
        var sink = new ExplainingSink(model, factors, text.Tokens, weights);
        TextFeatures.Visit(text, language, model.Features, ref sink);
        return weights;
    }

    private static (int First, int Last) StrongestSentence(FoldedText text, float[] weights)
    {
        var (best, span) = (float.NegativeInfinity, (0, 0));
        for (var first = 0; first < text.TokenCount;)
        {
            var end = Sentences.End(text, first);
            var sum = Sum(weights.AsSpan(first, end - first));
            if (sum > best)
            {
                (best, span) = (sum, (first, end));
            }

            first = end;
        }

        return span;
    }

    private static float Sum(ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    private static TextSpan Span(string text, FoldedText folded, int first, int last)
    {
        while (last - 1 > first && folded.Tokens[last - 1].Kind == TokenKind.Sign && folded.Word(last - 1)[0] is '.' or ';' or ':')
        {
            last--;
        }

        return first >= last
            ? new(0, text.Length)
            : TextSpan.FromBounds(folded.Source(folded.Tokens[first].Start), EndOf(text, folded, folded.Tokens[last - 1].End));
    }

    // A folded end is the start of the next kept character: marks in between belong to what precedes, blanks do not.
    private static int EndOf(string text, FoldedText folded, int foldedEnd)
    {
        var end = folded.Source(foldedEnd - 1) + 1;
        while (end < text.Length && char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.EnclosingMark or System.Globalization.UnicodeCategory.Format)
        {
            end++;
        }

        return end;
    }

    private static List<string> Words(string text, FoldedText folded, float[] weights, int first, int last) =>
        [.. Enumerable.Range(first, last - first)
            .Where(token => weights[token] > 0 && folded.Tokens[token].Kind == TokenKind.Word && folded.Tokens[token].Length > 3)
            .OrderByDescending(token => weights[token])
            .ThenBy(token => token)
            .Take(StrongestWords)
            .Order()
            .Select(token => text[folded.Source(folded.Tokens[token].Start)..EndOf(text, folded, folded.Tokens[token].End)])];
}
