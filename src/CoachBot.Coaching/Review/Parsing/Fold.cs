using System.Globalization;
using System.Text;

namespace CoachBot.Coaching.Review.Parsing;

/// <summary>
/// Folds a character to what the rules compare: lower case, no accent, straight apostrophe, ligatures opened,
/// letters styled with mathematical Unicode made plain. Writes at most four characters for one rune.
/// </summary>
public static class Fold
{
    public const int MaxExpansion = 4;

    private static readonly string[] Table = BuildTable();

    /// <summary>Writes the folded form of <paramref name="rune"/>; returns the number of characters written (0 for a combining mark).</summary>
    public static int Rune(Rune rune, Span<char> destination)
    {
        var folded = rune.Value < Table.Length ? Table[rune.Value] : Decompose(rune);
        folded.CopyTo(destination);
        return folded.Length;
    }

    /// <summary>Folds a whole text; lone surrogates are dropped.</summary>
    public static string Text(ReadOnlySpan<char> text)
    {
        var builder = new StringBuilder(text.Length);
        Span<char> buffer = stackalloc char[MaxExpansion];
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Append(buffer[..Rune(rune, buffer)]);
        }

        return builder.ToString();
    }

    private static string[] BuildTable()
    {
        var table = new string[0x250];
        for (var value = 0; value < table.Length; value++)
        {
            table[value] = Decompose(new Rune(value));
        }

        return table;
    }

    private static string Decompose(Rune rune)
    {
        switch (rune.Value)
        {
            case 'œ' or 'Œ': return "oe";
            case 'æ' or 'Æ': return "ae";
            case 'ß': return "ss";
            case 'ø' or 'Ø': return "o";
            case 'ł' or 'Ł': return "l";
            case 0x2019 or 0x2018 or 0x02BC or 0x00B4 or '`': return "'";
            case 0xFFFD: return "";
        }

        Span<char> folded = stackalloc char[MaxExpansion];
        var length = 0;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var kept = System.Text.Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.EnclosingMark;
            if (kept || length + part.Utf16SequenceLength > MaxExpansion)
            {
                continue;
            }

            length += System.Text.Rune.ToLowerInvariant(part).EncodeToUtf16(folded[length..]);
        }

        return new string(folded[..length]);
    }
}
