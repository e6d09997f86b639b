namespace CoachBot.Coaching.Review.Text;

/// <summary>Finds emoji, a sequence (family, flag, keycap, skin tone) being one. Allocates nothing.</summary>
public static class Emoji
{
    private const char Text = '\uFE0E';
    private const char Styled = '\uFE0F';
    private const char Keycap = '\u20E3';
    private const char Joiner = '\u200D';

    /// <summary>The emoji of a text in order: <c>foreach (var span in Emoji.In(text))</c>.</summary>
    public static EmojiEnumerator In(ReadOnlySpan<char> text) => new(text);

    /// <summary>The UTF-16 length of the emoji that starts at <paramref name="start"/>; 0 where none does.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length) return 0;
        var rest = text[start..];
        if (rest[0] < 0x80) return KeycapLength(rest);
        var codePoint = CodePointAt(rest, 0);
        if (IsRegional(codePoint)) return FlagLength(rest);
        var length = ElementLength(rest, codePoint);
        return length > 0 && length < rest.Length && rest[length] is Joiner or '\uDB40' ? SequenceLength(rest, length) : length;
    }

    /// <summary>Where an emoji may start next, at or after <paramref name="start"/>; the end of the text where none can.</summary>
    internal static int NextCandidate(ReadOnlySpan<char> text, int start)
    {
        var next = text[start..].IndexOfAnyInRange('\u203C', char.MaxValue);
        if (next < 0) return text.Length;
        next += start;
        var onPlainCharacter = next > start && text[next] is Styled or Keycap && text[next - 1] < 0x100;
        return onPlainCharacter ? next - 1 : next;
    }

    private static int KeycapLength(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0]) && text[0] is not ('#' or '*')) return 0;
        var cap = text.Length > 1 && text[1] == Styled ? 2 : 1;
        return cap < text.Length && text[cap] == Keycap ? cap + 1 : 0;
    }

    private static int FlagLength(ReadOnlySpan<char> text) =>
        text.Length >= 4 && CodePointAt(text, 2) is var second && IsRegional(second)
            && EmojiData.IsFlag(RegionLetter(CodePointAt(text, 0)), RegionLetter(second))
            ? 4 : 2;

    private static int ElementLength(ReadOnlySpan<char> text, int codePoint)
    {
        var kind = EmojiData.KindOf(codePoint);
        if (kind == EmojiKind.None) return 0;
        var length = codePoint > char.MaxValue ? 2 : 1;
        var selector = length < text.Length ? text[length] : '\0';
        if ((kind & EmojiKind.Styled) != EmojiKind.None) return selector == Styled ? length + 1 : 0;
        if ((kind & EmojiKind.Variable) != EmojiKind.None)
        {
            if (selector == Text) return 0;
            if (selector == Styled) length++;
        }

        return (kind & EmojiKind.Toned) != EmojiKind.None && IsTone(CodePointAt(text, length)) ? length + 2 : length;
    }

    /// <summary>The longest known sequence that opens the text, or the first element alone.</summary>
    private static int SequenceLength(ReadOnlySpan<char> text, int first)
    {
        Span<char> written = stackalloc char[EmojiData.LongestSequence];
        var count = Write(text[..first], written);
        var longest = first;
        for (var end = first; end < text.Length;)
        {
            var next = NextElementEnd(text, end);
            if (next < 0 || count + next - end > written.Length) break;
            count += Write(text[end..next], written[count..]);
            end = next;
            if (EmojiData.IsSequence(written[..count])) longest = end;
        }

        return longest;
    }

    private static int NextElementEnd(ReadOnlySpan<char> text, int start)
    {
        if (text[start] == '\uDB40') return start + 2 <= text.Length ? start + 2 : -1;
        if (text[start] != Joiner || start + 1 == text.Length) return -1;
        var length = ElementLength(text[(start + 1)..], CodePointAt(text, start + 1));
        return length > 0 ? start + 1 + length : -1;
    }

    // Copies an element, a skin tone becoming '!', as the list writes it.
    private static int Write(ReadOnlySpan<char> element, Span<char> target)
    {
        var toned = element.Length > 2 && IsTone(CodePointAt(element, element.Length - 2));
        if (element.Length > target.Length) return target.Length;
        element.CopyTo(target);
        if (!toned) return element.Length;
        target[element.Length - 2] = '!';
        return element.Length - 1;
    }

    private static bool IsTone(int codePoint) => codePoint is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsRegional(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static char RegionLetter(int codePoint) => (char)(codePoint - 0x1F1E6 + 'A');

    private static int CodePointAt(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length) return -1;
        var pair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        return pair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }
}
