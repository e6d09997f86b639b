using System.Globalization;
using System.Text;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Normalisation form C for any text: lone surrogates and U+FFFE, which .NET refuses, stay as they are.</summary>
public static class Normalization
{
    /// <summary>The composed form: the same string where the text is composed already.</summary>
    public static string ToComposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text)) return text;
        if (NextRefused(text, 0) < text.Length) return ComposeAroundRefused(text);
        return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }

    /// <summary>Where in a text the first <paramref name="composedIndex"/> units of its composed form end.</summary>
    internal static int OriginalIndex(string text, int composedIndex)
    {
        var composed = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            composed += ToComposed(text.Substring(i, length)).Length;
            if (composed > composedIndex) return i;
            i += length;
        }

        return text.Length;
    }

    // Nothing below U+0300 composes or reorders, nor do the punctuation, symbols and emoji that drafts hold most.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAnyExceptInRange('\0', '\u02FF');
            if (next < 0) return true;
            i += next;
            if (text[i] is (>= '\u2010' and <= '\u205E') or (>= '\u20A0' and <= '\u20BF') or '\u200D' or '\uFE0F') continue;
            if (text[i] is not ('\uD83C' or '\uD83D' or '\uD83E') || !IsPair(text, i)) return false;
            i++;
        }

        return true;
    }

    /// <summary>The first character at or after <paramref name="start"/> that .NET refuses to normalise, or the end of the text.</summary>
    private static int NextRefused(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\uFFFE') return i;
            if (!char.IsSurrogate(text[i])) continue;
            if (!IsPair(text, i)) return i;
            i++;
        }

        return text.Length;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static string ComposeAroundRefused(string text)
    {
        var composed = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = NextRefused(text, start);
            composed.Append(text[start..end].Normalize(NormalizationForm.FormC));
            if (end < text.Length) composed.Append(text[end]);
            start = end + 1;
        }

        return composed.ToString();
    }
}
