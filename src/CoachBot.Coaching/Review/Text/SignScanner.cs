using System.Buffers;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Finds what opens with a sign: mentions, lists, hashtags and cashtags.</summary>
internal ref struct SignScanner(ReadOnlySpan<char> text)
{
    private const char VariationSelectorText = '\uFE0E';
    private const char VariationSelectorEmoji = '\uFE0F';
    private const char Keycap = '\u20E3';

    private static readonly SearchValues<char> Signs = SearchValues.Create("@\uFF20#\uFF03$");

    private readonly ReadOnlySpan<char> _text = text;

    // The end of the last match of each kind: what precedes the next must come after it.
    private int _mentionEnd;
    private int _hashtagEnd;
    private int _cashtagEnd;

    public static bool IsAt(char c) => c is '@' or '\uFF20';

    public static bool IsHash(char c) => c is '#' or '\uFF03';

    public void Scan(ref EntityBuffer entities)
    {
        for (var i = 0; i < _text.Length; i++)
        {
            var next = _text[i..].IndexOfAny(Signs);
            if (next < 0) return;
            i += next;
            if (_text[i] == '$') AddCashtag(i, ref entities);
            else if (IsAt(_text[i])) AddMention(i, ref entities);
            else AddHashtag(i, ref entities);
        }
    }

    private void AddMention(int at, ref EntityBuffer entities)
    {
        var nameEnd = MentionName.End(_text, at + 1);
        if (nameEnd == at + 1 || !MayPrecedeMention(at)) return;
        _mentionEnd = MentionName.ListEnd(_text, nameEnd);
        if (MentionName.IsSpoiltBy(_text[_mentionEnd..])) return;
        entities.Add(_mentionEnd == nameEnd ? PostEntityKind.Mention : PostEntityKind.List, at, _mentionEnd);
    }

    private readonly bool MayPrecedeMention(int at)
    {
        if (at == 0) return true;
        if (at - 1 < _mentionEnd) return false;
        var before = _text[at - 1];
        if (!PostCharacter.IsName(before) && before is not ('!' or '#' or '$' or '%' or '&' or '*') && !IsAt(before)) return true;

        // "RT@name", as people once shared.
        if (at < 2 || !_text[(at - 2)..at].Equals("rt", StringComparison.OrdinalIgnoreCase)) return false;
        return at == 2 || (at - 3 >= _mentionEnd && !PostCharacter.IsName(_text[at - 3]) && _text[at - 3] is not ('+' or '~' or '.' or '-'));
    }

    private void AddHashtag(int hash, ref EntityBuffer entities)
    {
        if (!MayPrecedeHashtag(hash)) return;
        if (hash + 1 < _text.Length && _text[hash + 1] is VariationSelectorEmoji or Keycap) return;
        var end = HashtagEnd(hash + 1);
        if (end < 0) return;
        _hashtagEnd = end;
        var after = _text[end..];
        if (after.StartsWith("://") || (after.Length > 0 && IsHash(after[0]))) return;
        entities.Add(PostEntityKind.Hashtag, hash, end);
    }

    private readonly bool MayPrecedeHashtag(int hash)
    {
        if (hash == 0) return true;
        var start = hash - 1;
        int codePoint = _text[start];
        if (char.IsLowSurrogate(_text[start]) && start > 0 && char.IsHighSurrogate(_text[start - 1]))
        {
            start--;
            codePoint = char.ConvertToUtf32(_text[start], _text[start + 1]);
        }

        if (start < _hashtagEnd || codePoint is '&' or (>= 0xD800 and <= 0xDFFF)) return false;
        return codePoint is VariationSelectorText or VariationSelectorEmoji || PostCharacter.InHashtag(codePoint) == HashtagRole.None;
    }

    /// <summary>The end of the hashtag's text, or -1 where no letter is in it.</summary>
    private readonly int HashtagEnd(int start)
    {
        var letters = false;
        var end = start;
        while (end < _text.Length)
        {
            var pair = char.IsHighSurrogate(_text[end]) && end + 1 < _text.Length && char.IsLowSurrogate(_text[end + 1]);
            var role = PostCharacter.InHashtag(pair ? char.ConvertToUtf32(_text[end], _text[end + 1]) : _text[end]);
            if (role == HashtagRole.None) break;
            letters |= role == HashtagRole.Letter;
            end += pair ? 2 : 1;
        }

        return letters ? end : -1;
    }

    private void AddCashtag(int dollar, ref EntityBuffer entities)
    {
        var opens = dollar == 0 || (dollar - 1 >= _cashtagEnd && PostCharacter.IsSpace(_text[dollar - 1]));
        if (!opens) return;
        var end = Cashtag.End(_text, dollar + 1);
        if (end < 0) return;
        _cashtagEnd = end;
        entities.Add(PostEntityKind.Cashtag, dollar, end);
    }
}
