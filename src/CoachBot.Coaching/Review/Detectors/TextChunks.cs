namespace CoachBot.Coaching.Review.Detectors;

/// <summary>What stands between white space, without the marks of punctuation around it.</summary>
internal ref struct TextChunks(ReadOnlySpan<char> text)
{
    private const string Opening = "(«“\"'‘[";
    private const string Closing = ",.;:!?)»”\"'’…]";

    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    public TextSpan Current { get; private set; }

    public readonly TextChunks GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_position < _text.Length)
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }

            var start = _position;
            while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }

            var end = _position;
            while (start < end && Opening.Contains(_text[start], StringComparison.Ordinal))
            {
                start++;
            }

            while (end > start && Closing.Contains(_text[end - 1], StringComparison.Ordinal))
            {
                end--;
            }

            if (end > start)
            {
                Current = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        return false;
    }
}
