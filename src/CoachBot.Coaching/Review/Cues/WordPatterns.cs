using System.Numerics;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>Numbers the patterns of a language and tells which of them a token matches.</summary>
internal sealed class WordPatterns
{
    /// <summary>More patterns than a single token matches in any rule file; a surplus is ignored, never written past the end.</summary>
    public const int MostPerToken = 48;

    private const int Letters = 26;
    private const int LongestBeginning = 31;

    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _prefixes;

    // A bit a length of the beginnings that start with these three letters, those of all others last: most words need no look at all.
    private readonly uint[] _lengths = new uint[(Letters * Letters * (Letters + 1)) + 1];
    private readonly int[][] _classes;
    private readonly IReadOnlyList<(string Part, int Pattern)> _urlParts;

    internal WordPatterns(Dictionary<string, int[]> exact, Dictionary<string, int[]> prefixes, int[][] classes, IReadOnlyList<(string Part, int Pattern)> urlParts)
    {
        _exact = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        _classes = classes;
        _urlParts = urlParts;
        foreach (var prefix in prefixes.Keys)
        {
            // Short ones begin words of many starts. No word is as long as the last bit says.
            var starts = prefix.Length switch
            {
                1 => _lengths,
                2 => _lengths.AsSpan(Start(prefix), Start(prefix) < _lengths.Length - 1 ? Letters + 1 : 1),
                _ => _lengths.AsSpan(Start(prefix), 1),
            };
            foreach (ref var lengths in starts)
            {
                lengths |= 1u << Math.Min(prefix.Length, LongestBeginning);
            }
        }
    }

    /// <summary>Writes the numbers of the patterns that match and returns how many there are.</summary>
    public int Match(Draft draft, int index, Span<int> matched)
    {
        var token = draft.Tokens[index];
        var folded = draft.FoldedForm(token);
        var count = 0;
        if (_exact.TryGetValue(folded, out var exact))
        {
            Append(exact, matched, ref count);
        }

        if (token.Kind == TokenKind.Word)
        {
            AppendPrefixes(folded, matched, ref count);
        }

        if (token.Kind == TokenKind.Url)
        {
            AppendUrlParts(folded, matched, ref count);
        }

        for (var kind = 0; kind < _classes.Length; kind++)
        {
            if (_classes[kind].Length > 0 && Belongs(token, (CuePatternKind)kind))
            {
                Append(_classes[kind], matched, ref count);
            }
        }

        return count;
    }

    private static bool Belongs(Token token, CuePatternKind kind) => kind switch
    {
        CuePatternKind.Any => token.Kind is TokenKind.Word or TokenKind.Number,
        CuePatternKind.Number => token.Kind == TokenKind.Number,
        CuePatternKind.Url => token.Kind == TokenKind.Url,
        CuePatternKind.Mention => token.Kind == TokenKind.Mention,
        CuePatternKind.Capitals => token.Is(TokenTraits.AllCapitals),
        CuePatternKind.Name => token.Kind == TokenKind.Mention
            || (token.Kind == TokenKind.Word && token.Is(TokenTraits.Capitalised) && !token.Is(TokenTraits.Opening)),
        _ => false,
    };

    private void AppendPrefixes(ReadOnlySpan<char> word, Span<int> matched, ref int count)
    {
        for (var lengths = _lengths[Start(word)]; lengths != 0; lengths &= lengths - 1)
        {
            var length = BitOperations.TrailingZeroCount(lengths);
            if (length > word.Length)
            {
                break;
            }

            if (_prefixes.TryGetValue(word[..length], out var prefix))
            {
                Append(prefix, matched, ref count);
            }
        }
    }

    // The third place is 0 for all that is no letter, the end of the word too.
    private int Start(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetterLower(word[0]) || !char.IsAsciiLetterLower(word[1]))
        {
            return _lengths.Length - 1;
        }

        var third = word.Length > 2 && char.IsAsciiLetterLower(word[2]) ? word[2] - 'a' + 1 : 0;
        return ((((word[0] - 'a') * Letters) + word[1] - 'a') * (Letters + 1)) + third;
    }

    private void AppendUrlParts(ReadOnlySpan<char> url, Span<int> matched, ref int count)
    {
        foreach (var (part, pattern) in _urlParts)
        {
            if (url.Contains(part, StringComparison.Ordinal) && count < matched.Length)
            {
                matched[count++] = pattern;
            }
        }
    }

    private static void Append(int[] patterns, Span<int> matched, ref int count)
    {
        foreach (var pattern in patterns)
        {
            if (count < matched.Length)
            {
                matched[count++] = pattern;
            }
        }
    }
}
