using System.Collections.Immutable;

namespace CoachBot.Coaching.Review.Text;

/// <summary>How a platform counts the length of a post. Source: twitter-text, configurations 1 to 3.</summary>
/// <param name="MaximumLength">The longest post.</param>
/// <param name="Scale">What one unit of length weighs.</param>
/// <param name="DefaultWeight">What a code point weighs that is in none of the ranges.</param>
/// <param name="LinkLength">The length of any link, whatever its own.</param>
/// <param name="EmojiAsOne">Whether an emoji sequence weighs as one code point.</param>
/// <param name="Ranges">Code points with a weight of their own, in order.</param>
public sealed record Weighting(
    int MaximumLength, int Scale, int DefaultWeight, int LinkLength, bool EmojiAsOne, ImmutableArray<WeightedRange> Ranges)
{
    /// <summary>140 code points, whichever they are.</summary>
    public static Weighting Version1 { get; } = new(140, Scale: 1, DefaultWeight: 1, LinkLength: 23, EmojiAsOne: false, []);

    /// <summary>280, with Latin and its like weighing half of the rest.</summary>
    public static Weighting Version2 { get; } = new(280, Scale: 100, DefaultWeight: 200, LinkLength: 23, EmojiAsOne: false,
    [
        new('\0', '\u10FF', 100),
        new('\u2000', '\u200D', 100),
        new('\u2010', '\u201F', 100),
        new('\u2032', '\u2037', 100),
    ]);

    /// <summary>As version 2, and an emoji counts for two however many code points it is made of. What the platform uses today.</summary>
    public static Weighting Version3 { get; } = Version2 with { EmojiAsOne = true };

    /// <summary>The characters most texts are made of.</summary>
    internal WeightedRange Plain { get; } = Ranges.IsEmpty ? new('\0', '\uD7FF', DefaultWeight) : Ranges[0];

    internal int Of(char c)
    {
        foreach (var range in Ranges)
        {
            if (c <= range.Last) return c >= range.First ? range.Weight : DefaultWeight;
        }

        return DefaultWeight;
    }
}
