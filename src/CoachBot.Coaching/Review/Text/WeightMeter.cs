namespace CoachBot.Coaching.Review.Text;

/// <summary>Adds up the weights of a text from its start to its end.</summary>
internal ref struct WeightMeter(ReadOnlySpan<char> text, Weighting weighting)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Weighting _weighting = weighting;
    private readonly int _limit = weighting.MaximumLength * weighting.Scale;
    private int _position;
    private int _weight;
    private int _fits;
    private bool _refused;

    public void AddLink(TextSpan link)
    {
        AddText(link.Start);
        Add(_weighting.LinkLength * _weighting.Scale, link.End);
    }

    public PostLength Finish()
    {
        AddText(_text.Length);
        var length = _weight / _weighting.Scale;
        return new PostLength(length, _weighting.MaximumLength, _fits, !_refused && _weight > 0 && _weight <= _limit);
    }

    private void AddText(int end)
    {
        var within = _text[..end];
        while (_position < end)
        {
            var candidate = _weighting.EmojiAsOne ? Emoji.NextCandidate(within, _position) : end;
            AddCharacters(candidate);
            if (candidate == end) return;
            var emoji = Emoji.LengthAt(within, candidate);
            if (emoji > 0) Add(_weighting.DefaultWeight, candidate + emoji);
            else AddCharacters(candidate + CodePointLength(candidate));
        }
    }

    private void AddCharacters(int end)
    {
        while (_position < end)
        {
            var length = CodePointLength(_position);
            _refused |= PostCharacter.IsInvalid(_text[_position]);
            Add(length == 2 ? _weighting.DefaultWeight : _weighting.Of(_text[_position]), _position + length);
        }
    }

    private void Add(int weight, int position)
    {
        _weight += weight;
        _position = position;
        if (_weight <= _limit && !_refused) _fits = position;
    }

    private readonly int CodePointLength(int index) =>
        char.IsHighSurrogate(_text[index]) && index + 1 < _text.Length && char.IsLowSurrogate(_text[index + 1]) ? 2 : 1;
}
