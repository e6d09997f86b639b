namespace CoachBot.Coaching.Learning;

/// <summary>
/// Cuts folded characters into tokens: French elisions apart (l' + assemblee), English contractions whole (don't),
/// hashtags at their capitals, a link or a mention as one token, a run of one sign (!!!) as one.
/// </summary>
internal ref struct Tokenizer(
    ReadOnlySpan<char> text,
    ReadOnlySpan<char> folded,
    ReadOnlySpan<int> sources,
    Span<Token> tokens)
{
    private static readonly string[] Elisions =
        ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    private static readonly string[] Domains =
        ["com", "fr", "org", "net", "co", "uk", "eu", "be", "ch", "io", "de", "ie", "ca", "lu", "info", "biz", "gouv", "gov", "dk", "nl"];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<char> _folded = folded;
    private readonly ReadOnlySpan<int> _sources = sources;
    private readonly Span<Token> _tokens = tokens;
    private int _count;
    private bool _inHashtag;

    public int Run()
    {
        var i = 0;
        while (i < _folded.Length)
        {
            i = Next(i);
        }

        return _count;
    }

    private int Next(int i)
    {
        var c = _folded[i];
        if (char.IsWhiteSpace(c))
        {
            _inHashtag = false;
            return i + 1;
        }

        if (IsLink(i))
        {
            return Add(i, EndOfRun(i), TokenKind.Link);
        }

        return c switch
        {
            '@' when i + 1 < _folded.Length && char.IsLetter(_folded[i + 1]) => Add(i, EndOfName(i + 1), TokenKind.Mention),
            _ when char.IsLetter(c) => Add(i, EndOfWord(i), TokenKind.Word),
            _ when char.IsDigit(c) => Add(i, EndOfNumber(i), TokenKind.Number),
            _ => Sign(i),
        };
    }

    private int Add(int start, int end, TokenKind kind)
    {
        _tokens[_count++] = new(start, end - start, kind, char.IsUpper(_text[_sources[start]]));
        return end;
    }

    private bool IsLink(int i)
    {
        var rest = _folded[i..];
        return rest.StartsWith("http://", StringComparison.Ordinal) || rest.StartsWith("https://", StringComparison.Ordinal)
            || rest.StartsWith("www.", StringComparison.Ordinal) || (char.IsLetter(rest[0]) && IsDomain(i));
    }

    private readonly bool IsDomain(int i)
    {
        var end = i;
        while (end < _folded.Length && (char.IsAsciiLetterOrDigit(_folded[end]) || _folded[end] == '-'))
        {
            end++;
        }

        if (end == i || end + 2 >= _folded.Length || _folded[end] != '.')
        {
            return false;
        }

        var start = ++end;
        while (end < _folded.Length && char.IsAsciiLetter(_folded[end]))
        {
            end++;
        }

        return IsOneOf(_folded[start..end], Domains);
    }

    private readonly int EndOfRun(int i)
    {
        while (i < _folded.Length && !char.IsWhiteSpace(_folded[i]))
        {
            i++;
        }

        return i;
    }

    private readonly int EndOfName(int i)
    {
        while (i < _folded.Length && (char.IsLetterOrDigit(_folded[i]) || _folded[i] == '_'))
        {
            i++;
        }

        return i;
    }

    private readonly int EndOfNumber(int i)
    {
        while (i < _folded.Length && (char.IsDigit(_folded[i])
            || (_folded[i] is '.' or ',' && i + 1 < _folded.Length && char.IsDigit(_folded[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private readonly int EndOfWord(int start)
    {
        var i = start + 1;
        for (; i < _folded.Length; i++)
        {
            var c = _folded[i];
            if (c == '\'' && i + 1 < _folded.Length && char.IsLetter(_folded[i + 1]))
            {
                if (IsOneOf(_folded[start..i], Elisions))
                {
                    return i + 1;
                }

                continue;
            }

            if (!char.IsLetterOrDigit(c) || (_inHashtag && StartsHump(i)))
            {
                break;
            }
        }

        return i;
    }

    private readonly bool StartsHump(int i) =>
        char.IsUpper(_text[_sources[i]]) && char.IsLower(_text[_sources[i - 1]]);

    private int Sign(int start)
    {
        var c = _folded[start];
        _inHashtag = c == '#' || (_inHashtag && c == '_');
        var end = start + 1;
        if (char.IsHighSurrogate(c) && end < _folded.Length && char.IsLowSurrogate(_folded[end]))
        {
            return Add(start, end + 1, TokenKind.Sign);
        }

        while (end < _folded.Length && _folded[end] == c)
        {
            end++;
        }

        return Add(start, end, TokenKind.Sign);
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (var candidate in words)
        {
            if (word.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
