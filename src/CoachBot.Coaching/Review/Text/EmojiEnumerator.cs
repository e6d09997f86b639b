namespace CoachBot.Coaching.Review.Text;

/// <summary>Walks the emoji of a text.</summary>
public ref struct EmojiEnumerator
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    internal EmojiEnumerator(ReadOnlySpan<char> text) => _text = text;

    public TextSpan Current { get; private set; }

    public readonly EmojiEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        while ((_next = Emoji.NextCandidate(_text, _next)) < _text.Length)
        {
            var length = Emoji.LengthAt(_text, _next);
            Current = new TextSpan(_next, length);
            _next += Math.Max(length, 1);
            if (length > 0) return true;
        }

        return false;
    }
}
