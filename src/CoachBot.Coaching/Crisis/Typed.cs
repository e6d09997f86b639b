using System.Globalization;
using System.Text;

namespace CoachBot.Coaching.Crisis;

/// <summary>What somebody typed, made safe to keep and to quote.</summary>
internal static class Typed
{
    /// <summary>Without lone surrogates and control characters, which storage refuses and which could turn a text around.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && (rune.Value == '\n' || !(Rune.IsControl(rune) || TurnsTextAround(rune.Value))))
            {
                clean.Append(rune.ToString());
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                clean.Append(' ');
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>Whether there is a word or a number in it.</summary>
    public static bool SaysSomething(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>On one line, with single spaces.</summary>
    public static string OnOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A sentence: capital at the start, a full stop where no other mark ends it.</summary>
    public static string AsSentence(string text)
    {
        var line = OnOneLine(text).TrimEnd(' ', ',', ';', ':', '-', '–', '—');
        return line.Length == 0 ? "" : Capital(line) + (EndsSentence(line) ? "" : ".");
    }

    public static bool EndsSentence(string line) => line.AsSpan().TrimEnd("»”\")’' \u00A0\u202F") is [.., '.' or '!' or '?' or '…'];

    private static string Capital(string line)
    {
        var first = Rune.GetRuneAt(line, 0);
        var word = line.AsSpan(0, line.AsSpan().IndexOf(' ') is var end and > 0 ? end : line.Length);
        var isLink = word.Contains('.') || word.Contains('/') || word.Contains('@');
        var isBrand = word.Length > 1 && word[1..].IndexOfAnyInRange('A', 'Z') >= 0;
        return isLink || isBrand ? line : Rune.ToUpper(first, CultureInfo.InvariantCulture) + line[first.Utf16SequenceLength..];
    }

    /// <summary>Whether a character turns the direction of what follows.</summary>
    public static bool TurnsTextAround(int value) => value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
