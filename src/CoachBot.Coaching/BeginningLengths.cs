namespace CoachBot.Coaching;

/// <summary>The lengths of the known beginnings of words, by their first three letters: most words need no look at any beginning.</summary>
internal sealed class BeginningLengths
{
    private const int Letters = 26;
    private const int Longest = 31;

    // Those that do not begin with two letters from a to z are last.
    private readonly uint[] _lengths = new uint[(Letters * Letters * (Letters + 1)) + 1];

    /// <param name="beginning">Folded, not empty.</param>
    public void Add(ReadOnlySpan<char> beginning)
    {
        // Short ones begin words of many starts.
        var start = Start(beginning);
        var starts = beginning.Length switch
        {
            1 => _lengths,
            2 => _lengths.AsSpan(start, start < _lengths.Length - 1 ? Letters + 1 : 1),
            _ => _lengths.AsSpan(start, 1),
        };
        foreach (ref var lengths in starts)
        {
            lengths |= Bit(beginning.Length);
        }
    }

    /// <summary>A bit for each length that a known beginning of the word may have, its place being the length; the last stands for all longer ones.</summary>
    public uint Of(ReadOnlySpan<char> word) => _lengths[Start(word)];

    /// <summary>The bit of a length.</summary>
    public static uint Bit(int length) => 1u << Math.Min(length, Longest);

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
}
