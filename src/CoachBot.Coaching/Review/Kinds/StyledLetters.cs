using System.Globalization;
using System.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Finds runs of letters taken from the mathematical, letterlike, circled or full-width blocks to look bold, italic or fancy.</summary>
internal static class StyledLetters
{
    private const int FewestLetters = 2;

    private static readonly List<TextSpan> None = [];

    public static List<TextSpan> Find(string text)
    {
        List<TextSpan>? runs = null;
        var position = 0;
        while (position < text.Length)
        {
            if (!StartsAt(text, position, out var size))
            {
                position += size;
                continue;
            }

            var (end, letters) = Read(text, position);
            if (letters >= FewestLetters)
            {
                (runs ??= []).Add(TextSpan.FromBounds(position, end));
            }

            position = end;
        }

        return runs ?? None;
    }

    /// <summary>Reads to the last styled letter; plain spaces, apostrophes and accents between styled words belong to the run.</summary>
    private static (int End, int Letters) Read(string text, int start)
    {
        var (end, letters, position) = (start, 0, start);
        while (position < text.Length)
        {
            if (StartsAt(text, position, out var size))
            {
                letters++;
                position += size;
                end = position;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(text[position]) == UnicodeCategory.NonSpacingMark)
            {
                end = ++position;
            }
            else if (position == end && text[position] is ' ' or '\'' or '’' or '-')
            {
                position++;
            }
            else
            {
                break;
            }
        }

        return (end, letters);
    }

    private static bool StartsAt(string text, int position, out int size)
    {
        size = 1;
        if (text[position] < 0x2100 || Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out size) != System.Buffers.OperationStatus.Done)
        {
            return false;
        }

        return rune.Value is (>= 0x1D400 and <= 0x1D7FF) or (>= 0x24B6 and <= 0x24E9) or (>= 0xFF21 and <= 0xFF3A) or (>= 0xFF41 and <= 0xFF5A) or (>= 0x1F130 and <= 0x1F149)
            or 0x210A or 0x210B or 0x210C or 0x210E or 0x2110 or 0x2111 or 0x2112 or 0x2113 or 0x211B or 0x211C or 0x2128 or 0x212C or 0x212D or 0x212F or 0x2130 or 0x2131 or 0x2133 or 0x2134 or 0x2139;
    }
}
