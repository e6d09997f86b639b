using System.Globalization;
using System.Text;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Practice;

/// <summary>A text made comparable: folded, one space for any white space, and numbers without the marks that languages set differently.</summary>
internal static class ComparableText
{
    /// <summary>"1 200 €", "1,200 €" and "1200€" come out alike, and so do "2,5 %" and "2.5%".</summary>
    public static string Of(string text)
    {
        var folded = Fold.Text(text);
        var result = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            if (IsGroupMark(folded, i) || (char.IsWhiteSpace(folded[i]) && IsDropped(folded, i, result)))
            {
                continue;
            }

            result.Append(char.IsWhiteSpace(folded[i]) ? ' ' : IsDecimalComma(folded, i) ? '.' : folded[i]);
        }

        return result.ToString().Trim();
    }

    private static bool IsDropped(string text, int at, StringBuilder result) =>
        result.Length == 0 || result[^1] == ' ' || (at + 1 < text.Length && (text[at + 1] is '%' || char.GetUnicodeCategory(text[at + 1]) == UnicodeCategory.CurrencySymbol));

    private static bool IsGroupMark(string text, int at) =>
        (text[at] is ',' or '.' or '\'' || char.IsWhiteSpace(text[at])) && IsDigit(text, at - 1)
        && IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4) && !IsDigit(text, at - 4);

    private static bool IsDecimalComma(string text, int at) => text[at] == ',' && IsDigit(text, at - 1) && IsDigit(text, at + 1);

    private static bool IsDigit(string text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);
}
