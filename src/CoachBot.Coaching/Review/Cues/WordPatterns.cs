using System.Numerics;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>Numbers the patterns of a language and tells which of them a token matches.</summary>
internal sealed class WordPatterns
{
    /// <summary>More patterns than a single token matches in any rule file; a surplus is ignored, never written past the end.</summary>
    public const int MostPerToken = 48;

    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _prefixes;

    private readonly BeginningLengths _lengths = new();
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
            _lengths.Add(prefix);
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
        for (var lengths = _lengths.Of(word); lengths != 0; lengths &= lengths - 1)
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
