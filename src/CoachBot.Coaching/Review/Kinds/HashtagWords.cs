using System.Collections.Frozen;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>
/// Cuts a hashtag without inner capitals into words. It is cut only where the words of our list cover it, or all of it but
/// one piece that is too long to be an ending, so that one long word stays one word.
/// </summary>
/// <param name="Starts">Where its words begin, its sign not counted; just 0 where it is one word, has capitals or cannot be told.</param>
/// <param name="AreKnown">Whether every word is on the list, so that the cuts are sure.</param>
internal sealed record HashtagWords(IReadOnlyList<int> Starts, bool AreKnown)
{
    private const int ShortestTag = 8;
    private const int LongestTag = 60;
    private const int LongestWord = 18;
    private const int LongestCompound = 12;
    private const int ShortestUnknown = 5;
    private const int ShortestTagWithUnknown = 13;
    private const int UnknownCost = 100;
    private const int Impossible = 1_000_000;

    private static readonly HashtagWords Whole = new([0], AreKnown: true);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Read("words");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links = Read("links");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Single = Read("single");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Affixes = Read("affixes");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Heads = Read("heads");

    public bool AreSeveral => Starts.Count > 1;

    /// <param name="tag">The hashtag without its sign.</param>
    public static HashtagWords Of(ReadOnlySpan<char> tag)
    {
        if (tag.Length is < ShortestTag or > LongestTag || HasInnerCapitals(tag))
        {
            return Whole;
        }

        Span<char> folded = stackalloc char[tag.Length];
        var length = FoldLetters(tag, folded);
        return length < ShortestTag || IsKnown(Single, folded[..length]) ? Whole : Cut(folded[..length]);
    }

    private static bool HasInnerCapitals(ReadOnlySpan<char> tag)
    {
        foreach (var character in tag[1..])
        {
            if (char.IsUpper(character) || character == '_')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Folds letter by letter so that positions stay; stops at the first figure or letter that folds to several.</summary>
    private static int FoldLetters(ReadOnlySpan<char> tag, Span<char> folded)
    {
        Span<char> buffer = stackalloc char[Fold.MaxExpansion];
        for (var index = 0; index < tag.Length; index++)
        {
            if (char.IsSurrogate(tag[index]) || Fold.Rune(new System.Text.Rune(tag[index]), buffer) != 1 || buffer[0] is < 'a' or > 'z')
            {
                return index;
            }

            folded[index] = buffer[0];
        }

        return tag.Length;
    }

    private static HashtagWords Cut(ReadOnlySpan<char> tag)
    {
        Span<int> cost = stackalloc int[tag.Length + 1];
        Span<int> from = stackalloc int[tag.Length + 1];
        cost.Fill(Impossible);
        cost[0] = 0;
        for (var end = 1; end <= tag.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                var total = cost[start] + CostOf(tag, start, end);
                if (total < cost[end])
                {
                    (cost[end], from[end]) = (total, start);
                }
            }
        }

        var starts = new List<int>();
        for (var end = tag.Length; end > 0 && cost[tag.Length] < 2 * UnknownCost; end = from[end])
        {
            starts.Insert(0, from[end]);
        }

        return starts.Count == 0 || IsCompound(tag, starts) ? Whole : new HashtagWords(starts, cost[tag.Length] < UnknownCost);
    }

    /// <summary>English writes these as one word: bookshop, farmhouse, stonework.</summary>
    private static bool IsCompound(ReadOnlySpan<char> tag, List<int> starts) => starts.Count == 2 && tag.Length <= LongestCompound && Heads.Contains(tag[starts[1]..]);

    private static int CostOf(ReadOnlySpan<char> tag, int start, int end)
    {
        var piece = tag[start..end];
        if (piece.Length == tag.Length)
        {
            return IsKnown(Words, piece) ? 0 : 2 * UnknownCost;
        }

        if (piece.Length <= LongestWord && (IsKnown(Words, piece) || Single.Contains(piece) || Links.Contains(piece)))
        {
            return 1 + (piece.Length < 4 ? 1 : 0);
        }

        var canBeName = piece.Length >= ShortestUnknown && tag.Length >= ShortestTagWithUnknown && !Affixes.Contains(piece);
        return canBeName ? UnknownCost : Impossible;
    }

    private static bool IsKnown(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> piece) =>
        words.Contains(piece)
        || (piece.Length > 4 && piece[^1] is 's' or 'x' or 'e' && words.Contains(piece[..^1]))
        || (piece.Length > 5 && piece.EndsWith("es", StringComparison.Ordinal) && words.Contains(piece[..^2]));

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Read(string section) =>
        KindData.Words("hashtags", section).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
