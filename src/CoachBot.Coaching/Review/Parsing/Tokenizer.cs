using System.Globalization;
using System.Text;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Parsing;

/// <summary>Cuts a text into tokens and sentences in one pass; its cost is linear in the length of the text.</summary>
internal ref struct Tokenizer
{
    private readonly ReadOnlySpan<char> _text;
    private readonly IReadOnlyList<PostEntity> _entities;
    private readonly List<Token> _tokens;
    private readonly List<Sentence> _sentences;
    private readonly StringBuilder _folded;
    private int _position;
    private int _nextEntity;
    private int _sentenceFirstToken;
    private bool _opening;

    public Tokenizer(ReadOnlySpan<char> text, IReadOnlyList<PostEntity> entities, List<Token> tokens, List<Sentence> sentences, StringBuilder folded)
    {
        _text = text;
        _entities = entities;
        _tokens = tokens;
        _sentences = sentences;
        _folded = folded;
        _opening = true;
    }

    public void Run()
    {
        while (_position < _text.Length)
        {
            if (_nextEntity < _entities.Count && _entities[_nextEntity].Span.Start <= _position)
            {
                ReadEntity(_entities[_nextEntity++]);
                continue;
            }

            Rune.DecodeFromUtf16(_text[_position..], out var rune, out var size);
            if (rune.Value == '\n')
            {
                EndSentence(_position);
                _position++;
            }
            else if (Rune.IsWhiteSpace(rune))
            {
                _position += size;
            }
            else if (IsWordPart(rune))
            {
                ReadWord(LimitOfPlainText());
            }
            else
            {
                ReadMark(rune, size);
            }
        }

        EndSentence(_text.Length);
    }

    private readonly int LimitOfPlainText() => _nextEntity < _entities.Count ? _entities[_nextEntity].Span.Start : _text.Length;

    private void ReadEntity(PostEntity entity)
    {
        if (entity.Span.Start < _position)
        {
            return;
        }

        var kind = entity.Kind switch
        {
            PostEntityKind.Url => TokenKind.Url,
            PostEntityKind.Mention or PostEntityKind.List => TokenKind.Mention,
            _ => TokenKind.Hashtag,
        };
        Add(entity.Span, kind, TokenTraits.None);
        if (kind == TokenKind.Hashtag)
        {
            _position = entity.Span.Start + 1;
            while (_position < entity.Span.End)
            {
                ReadHashtagPart(entity.Span.End);
            }
        }

        _position = entity.Span.End;
    }

    private void ReadHashtagPart(int limit)
    {
        var start = _position;
        while (++_position < limit)
        {
            var (before, here) = (_text[_position - 1], _text[_position]);
            var newWord = (char.IsUpper(here) && !char.IsUpper(before)) || (char.IsDigit(here) != char.IsDigit(before)) || before == '_';
            var acronymEnds = char.IsUpper(before) && char.IsUpper(here) && _position + 1 < limit && char.IsLower(_text[_position + 1]);
            if (newWord || acronymEnds)
            {
                break;
            }
        }

        AddWord(start, _position, TokenTraits.InHashtag);
    }

    private void ReadWord(int limit)
    {
        var start = _position;
        while (_position < limit)
        {
            Rune.DecodeFromUtf16(_text[_position..limit], out var rune, out var size);
            if (IsWordPart(rune))
            {
                _position += size;
            }
            else if (IsApostrophe(rune.Value) && _position > start && _position + 1 < limit && char.IsLetterOrDigit(_text[_position + 1]))
            {
                _position++;
                if (Elision.IsPrefix(_text[start..(_position - 1)]))
                {
                    break;
                }
            }
            else if (rune.Value is '.' or ',' && IsBetweenDigits(_position, limit))
            {
                _position++;
            }
            else
            {
                break;
            }
        }

        AddWord(start, _position, TokenTraits.None);
    }

    private readonly bool IsBetweenDigits(int position, int limit) =>
        position > 0 && position + 1 < limit && char.IsAsciiDigit(_text[position - 1]) && char.IsAsciiDigit(_text[position + 1]);

    private void AddWord(int start, int end, TokenTraits traits)
    {
        var word = _text[start..end];
        if (char.IsUpper(word[0]))
        {
            traits |= TokenTraits.Capitalised;
            traits |= IsAllCapitals(word) ? TokenTraits.AllCapitals : TokenTraits.None;
        }

        if (_opening)
        {
            traits |= TokenTraits.Opening;
            _opening = false;
        }

        Add(TextSpan.FromBounds(start, end), char.IsAsciiDigit(word[0]) ? TokenKind.Number : TokenKind.Word, traits);
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var character in word)
        {
            if (char.IsLower(character))
            {
                return false;
            }

            letters += char.IsUpper(character) ? 1 : 0;
        }

        return letters > 1;
    }

    private void ReadMark(Rune rune, int size)
    {
        var start = _position;
        _position += size;
        if (IsPictograph(rune))
        {
            AbsorbEmojiTail();
            Add(TextSpan.FromBounds(start, _position), TokenKind.Emoji, TokenTraits.None);
            return;
        }

        // Hyphens and quotation marks join or surround words; they never stand between the words of a phrase.
        if (rune.Value is '-' or '\'' or '"' or 0x2019 or 0x2018 or 0x2010 or 0x2011 or '«' or '»' or '“' or '”' or 0xFFFD)
        {
            return;
        }

        while (_position < _text.Length && _text[_position] == rune.Value)
        {
            _position++;
        }

        if (rune.Value is '!' or '?')
        {
            while (_position < _text.Length && _text[_position] is '!' or '?')
            {
                _position++;
            }
        }

        Add(TextSpan.FromBounds(start, _position), TokenKind.Punctuation, TokenTraits.None);
        if (rune.Value is '.' or '!' or '?' or '…' && SentenceEnd.IsAt(_text, start, ref _position))
        {
            EndSentence(_position);
        }
    }

    private void AbsorbEmojiTail()
    {
        while (_position < _text.Length)
        {
            Rune.DecodeFromUtf16(_text[_position..], out var rune, out var size);
            var joins = rune.Value is 0x200D or 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);
            var joined = _text[_position - 1] == 0x200D;
            if (!joins && !(joined && IsPictograph(rune)))
            {
                return;
            }

            _position += size;
        }
    }

    private void Add(TextSpan span, TokenKind kind, TokenTraits traits)
    {
        var foldedStart = _folded.Length;
        Span<char> buffer = stackalloc char[Fold.MaxExpansion];
        var source = kind == TokenKind.Punctuation ? _text.Slice(span.Start, 1) : _text.Slice(span.Start, span.Length);
        foreach (var rune in source.EnumerateRunes())
        {
            _folded.Append(buffer[..Fold.Rune(rune, buffer)]);
        }

        var foldedLength = _folded.Length - foldedStart;
        if (kind == TokenKind.Word)
        {
            foldedLength -= Elision.TailLength(_folded, foldedStart);
        }

        if (_tokens.Count > 0 && _tokens[^1].Span.End == span.Start)
        {
            traits |= TokenTraits.Joined;
        }

        _tokens.Add(new Token(span, new TextSpan(foldedStart, foldedLength), kind, traits, _sentences.Count));
    }

    private void EndSentence(int end)
    {
        if (_tokens.Count > _sentenceFirstToken)
        {
            var start = _tokens[_sentenceFirstToken].Span.Start;
            _sentences.Add(new Sentence(TextSpan.FromBounds(Math.Min(start, end), end), _sentenceFirstToken, _tokens.Count));
        }

        _sentenceFirstToken = _tokens.Count;
        _opening = true;
    }

    private static bool IsApostrophe(int value) => value is '\'' or 0x2019 or 0x02BC;

    private static bool IsWordPart(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPictograph(Rune rune) =>
        rune.Value is >= 0x1F000 or (>= 0x2190 and <= 0x21FF) or (>= 0x2300 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or 0x203C or 0x2049;
}
