using System.Collections.Frozen;
using System.Globalization;

namespace CoachBot.Coaching.Review.Text;

/// <summary>The emoji of Unicode, from the list embedded beside the code.</summary>
internal static class EmojiData
{
    /// <summary>No sequence is longer, in UTF-16 units.</summary>
    public const int LongestSequence = 24;

    private const int BasicEnd = 0x3300;
    private const int AstralStart = 0x1F000;
    private const int AstralEnd = 0x1FB00;

    private static readonly string[][] Lines = [.. TextData.Lines("emoji").Select(line => line.Split(' '))];
    private static readonly EmojiKind[] Basic = new EmojiKind[BasicEnd];
    private static readonly EmojiKind[] Astral = BuildKinds();
    private static readonly FrozenSet<string> FlagNames = Items("flag").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sequences =
        Items("joined").SelectMany(Expand).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flags = FlagNames.GetAlternateLookup<ReadOnlySpan<char>>();

    public static EmojiKind KindOf(int codePoint) => codePoint switch
    {
        < BasicEnd => Basic[codePoint],
        >= AstralStart and < AstralEnd => Astral[codePoint - AstralStart],
        _ => EmojiKind.None,
    };

    /// <summary>Whether two regional letters make a flag.</summary>
    public static bool IsFlag(char first, char second) => Flags.Contains([first, second]);

    /// <summary>Whether a sequence, each skin tone in it written <c>!</c>, is one emoji.</summary>
    public static bool IsSequence(ReadOnlySpan<char> sequence) => Sequences.Contains(sequence);

    private static IEnumerable<string> Items(string name) => Lines.Where(line => string.Equals(line[0], name, StringComparison.Ordinal)).SelectMany(line => line.Skip(1));

    private static IEnumerable<string> Expand(string sequence) =>
        sequence.Contains('?', StringComparison.Ordinal)
            ? [sequence.Replace("?", "", StringComparison.Ordinal), sequence.Replace('?', '!')]
            : [sequence];

    private static EmojiKind[] BuildKinds()
    {
        var astral = new EmojiKind[AstralEnd - AstralStart];
        Mark("single", EmojiKind.Single);
        Mark("variable", EmojiKind.Variable);
        Mark("styled", EmojiKind.Styled);
        Mark("toned", EmojiKind.Toned);
        return astral;

        void Mark(string name, EmojiKind kind)
        {
            foreach (var codePoint in Items(name).SelectMany(CodePoints))
            {
                ref var entry = ref codePoint < BasicEnd ? ref Basic[codePoint] : ref astral[codePoint - AstralStart];
                entry |= kind;
            }
        }
    }

    private static IEnumerable<int> CodePoints(string range)
    {
        var ends = range.Split('-');
        var first = int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var last = int.Parse(ends[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1);
    }
}
