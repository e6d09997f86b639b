using System.Text;

namespace CoachBot.Coaching.Review.Parsing;

/// <summary>What an apostrophe hides: « l'assemblée » is two words, "company's" is one and its tail says nothing.</summary>
internal static class Elision
{
    private static readonly string[] Prefixes =
        ["l", "d", "j", "n", "s", "t", "m", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu"];

    /// <summary>Whether the text before an apostrophe is a French word that lost its vowel.</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many trailing characters of the folded word to ignore: an elision's apostrophe or an English 's.</summary>
    public static int TailLength(StringBuilder folded, int start)
    {
        var length = folded.Length - start;
        if (length > 1 && folded[^1] == '\'')
        {
            return 1;
        }

        return length > 2 && folded[^1] == 's' && folded[^2] == '\'' ? 2 : 0;
    }
}
