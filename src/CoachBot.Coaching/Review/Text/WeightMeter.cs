namespace CoachBot.Coaching.Review.Text;

/// <summary>Adds up the weights of a text from its start to its end.</summary>
internal ref struct WeightMeter(ReadOnlySpan<char> text, Weighting weighting)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Weighting _weighting = weighting;
    private readonly WeightedRange _plain = weighting.Plain;
    private readonly long _limit = (long)weighting.MaximumLength * weighting.Scale;
    private int _position;
    private long _weight;
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
        var length = (int)Math.Min(_weight / _weighting.Scale, int.MaxValue);
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
            else AddCharacter();
        }
    }

    private void AddCharacters(int end)
    {
        while (_position < end)
        {
            var plain = _text[_position..end].IndexOfAnyExceptInRange(_plain.First, _plain.Last);
            AddPlain(plain < 0 ? end - _position : plain);
            if (_position < end) AddCharacter();
        }
    }

    private void AddPlain(int count)
    {
        if (_weight <= _limit && !_refused) _fits = _position + (int)Math.Min(count, (_limit - _weight) / _plain.Weight);
        _weight += (long)count * _plain.Weight;
        _position += count;
    }

    private void AddCharacter()
    {
        var c = _text[_position];
        var pair = char.IsHighSurrogate(c) && _position + 1 < _text.Length && char.IsLowSurrogate(_text[_position + 1]);
        _refused |= PostCharacter.IsInvalid(c);
        Add(pair ? _weighting.DefaultWeight : _weighting.Of(c), _position + (pair ? 2 : 1));
    }

    private void Add(int weight, int position)
    {
        _weight += weight;
        _position = position;
        if (_weight <= _limit && !_refused) _fits = position;
    }
}
