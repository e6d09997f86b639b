using System.Text;
using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>Finds the words that a model quotes in the text it was given: they are there exactly, or the quotation is worth nothing.</summary>
internal static class Quotation
{
    private const int Shortest = 2;

    public static TextSpan? Find(string text, string? quotation)
    {
        if (quotation is null || !IsWellFormed(quotation))
        {
            return null;
        }

        var words = quotation.Normalize(NormalizationForm.FormC).Trim();
        var start = words.Length < Shortest || words.AsSpan().IndexOfAnyExcept(Mask.Blot) < 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 || SplitsPair(text, start) || SplitsPair(text, start + words.Length) ? null : new TextSpan(start, words.Length);
    }

    // Normalising throws on half a surrogate pair.
    private static bool IsWellFormed(string text) => text.EnumerateRunes().All(rune => rune.Value != 0xFFFD);

    private static bool SplitsPair(string text, int index) => index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);
}
