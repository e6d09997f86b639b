using System.Buffers;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Cues;

/// <summary>The word patterns each token of a draft matches, worked out once, in rented memory.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct TokenMatches
{
    private readonly int[] _words;
    private readonly int[] _offsets;

    public TokenMatches(Draft draft, WordPatterns patterns)
    {
        var count = draft.Tokens.Count;
        _offsets = ArrayPool<int>.Shared.Rent(count + 1);
        _words = ArrayPool<int>.Shared.Rent(Math.Max(1, count * WordPatterns.MostPerToken));
        var filled = 0;
        for (var token = 0; token < count; token++)
        {
            _offsets[token] = filled;
            filled += patterns.Match(draft, token, _words.AsSpan(filled, WordPatterns.MostPerToken));
        }

        _offsets[count] = filled;
    }

    public ReadOnlySpan<int> Of(int token) => _words.AsSpan(_offsets[token], _offsets[token + 1] - _offsets[token]);

    public void Release()
    {
        ArrayPool<int>.Shared.Return(_words);
        ArrayPool<int>.Shared.Return(_offsets);
    }
}
