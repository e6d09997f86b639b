using System.Collections.Frozen;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Knows where a top-level domain ends.</summary>
internal static class TopLevelDomains
{
    private static readonly string[] Names = [.. TextData.Words("top-level-domains")];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Latin =
        Names.Where(name => name.All(char.IsAscii)).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // The longest first, so that one which starts another does not hide it.
    private static readonly FrozenDictionary<char, string[]> International = Names
        .Where(name => !name.All(char.IsAscii))
        .GroupBy(name => char.ToUpperInvariant(name[0]))
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(name => name.Length).ToArray());

    /// <summary>The end of the top-level domain that starts at <paramref name="start"/>, or -1.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || text[start] is < 'A' or (> 'Z' and < 'a') or (> 'z' and < '\u0080')) return -1;
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end - start >= 2 && EndsAt(text, end) && Latin.Contains(text[start..end])) return end;
        if (end < text.Length && text[end] >= 0x80 && InternationalEnd(text, start) is var international and > 0) return international;
        return PunycodeEnd(text, start);
    }

    private static int InternationalEnd(ReadOnlySpan<char> text, int start)
    {
        if (!International.TryGetValue(char.ToUpperInvariant(text[start]), out var names)) return -1;
        foreach (var name in names)
        {
            var end = start + name.Length;
            if (EndsAt(text, end) && text[start..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) return end;
        }

        return -1;
    }

    private static int PunycodeEnd(ReadOnlySpan<char> text, int start)
    {
        const string prefix = "xn--";
        if (!text[start..].StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return -1;
        var end = start + prefix.Length;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-')) end++;
        return end > start + prefix.Length ? end : -1;
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int end) =>
        end == text.Length || (end < text.Length && !char.IsAsciiLetterOrDigit(text[end]) && text[end] is not ('@' or '+' or '-'));
}
