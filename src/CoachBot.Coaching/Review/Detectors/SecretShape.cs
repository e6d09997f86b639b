using System.Buffers;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Detectors;

/// <summary>What secrets look like.</summary>
internal static class SecretShape
{
    private const int Longest = 200;
    private const int FewestTurns = 3;

    private static readonly SearchValues<char> Unlike = SearchValues.Create("€%$/");

    private static readonly string[] KeyPrefixes =
        ["sk_live_", "sk_test_", "pk_live_", "pk_test_", "rk_live_", "whsec_", "AKIA", "ASIA", "ghp_", "gho_", "ghs_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "xapp-", "AIza", "eyJ", "SG.", "npm_", "shpat_", "sk-proj-", "sk-ant-", "hf_", "dop_v1_"];

    /// <summary>Whether a chunk is a key of a well-known form, alone or after its name and an equals sign.</summary>
    public static bool IsKnownKey(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length is < 12 or > 4096 || chunk.Contains("://", StringComparison.Ordinal))
        {
            return false;
        }

        var key = chunk[(chunk.IndexOf('=') + 1)..];
        foreach (var prefix in KeyPrefixes)
        {
            if (key.Length >= prefix.Length + 6 && key.StartsWith(prefix, StringComparison.Ordinal) && Count(key).Digits > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What follows the label that is written onto a chunk (<c>mdp:soleil42</c>, <c>admin/soleil42</c>); a key of a well-known form and a link stay whole.</summary>
    public static TextSpan ValueOf(string text, TextSpan chunk)
    {
        var written = text.AsSpan(chunk.Start, chunk.Length);
        var mark = written.LastIndexOfAny(':', '/');
        return mark < 1 || mark == written.Length - 1 || written.Length > Longest || written.Contains("://", StringComparison.Ordinal) || IsKnownKey(written)
            ? chunk
            : TextSpan.FromBounds(chunk.Start + mark + 1, chunk.End);
    }

    /// <summary>Letters with figures or signs, long enough that it is no unit, model or reference: <c>Goeland#44</c>, <c>forge1898forge</c>.</summary>
    public static bool IsStrong(ReadOnlySpan<char> chunk)
    {
        var count = Count(chunk);
        return chunk.Length is >= 7 and <= Longest && count.Letters >= 3 && (count.Digits >= 2 || (count.Digits == 1 && count.Signs > 0)) && !IsReference(chunk, count) && !LooksLikeAddress(chunk);
    }

    /// <summary>Letters with a figure: enough right after the word password.</summary>
    public static bool IsMixed(ReadOnlySpan<char> chunk)
    {
        var count = Count(chunk);
        return chunk.Length is >= 5 and <= Longest && count.Letters >= 2 && count.Digits >= 1 && !IsReference(chunk, count) && !LooksLikeAddress(chunk);
    }

    /// <summary>What a machine made: long, letters and figures taking turns.</summary>
    public static bool IsRandom(ReadOnlySpan<char> chunk)
    {
        var turns = 0;
        var last = 0;
        foreach (var character in chunk[..Math.Min(chunk.Length, Longest)])
        {
            var kind = char.IsAsciiDigit(character) ? 1 : char.IsAsciiLetter(character) ? 2 : 0;
            turns += kind != 0 && last != 0 && kind != last ? 1 : 0;
            last = kind == 0 ? last : kind;
        }

        return chunk.Length is >= 10 and <= Longest && turns >= FewestTurns && !LooksLikeAddress(chunk);
    }

    /// <summary>Four to eight digits that are no year, or digits with letters: <c>4902</c>, <c>4471B</c>, <c>2741#</c>.</summary>
    public static bool IsCode(ReadOnlySpan<char> chunk)
    {
        var count = Count(chunk);
        if (chunk.Length is < 4 or > 20 || count.Digits < 3 || LooksLikeAddress(chunk) || chunk.ContainsAny(Unlike))
        {
            return false;
        }

        return count.Digits == chunk.Length ? chunk.Length <= 8 && !IsYear(chunk) : count.Digits >= 4 || count.Letters > 0;
    }

    /// <summary>Digits as one dials them: with a # or *, or one by one: <c>2741#</c>, <c>1-9-6-6</c>.</summary>
    public static bool IsDialled(ReadOnlySpan<char> chunk)
    {
        var count = Count(chunk);
        if (count.Digits is < 3 or > 8)
        {
            return false;
        }

        var isOneByOne = chunk.Length == (count.Digits * 2) - 1 && chunk.Count('-') == count.Digits - 1 && count.Letters == 0;
        return isOneByOne || (chunk[^1] is '#' or '*' && chunk.Length == count.Digits + 1);
    }

    /// <summary>The commonest of passwords, a capitalised word and a number: <c>Mustard98</c>.</summary>
    public static bool IsWordAndNumber(ReadOnlySpan<char> chunk)
    {
        var letters = 0;
        while (letters < chunk.Length && char.IsAsciiLetter(chunk[letters]))
        {
            letters++;
        }

        var digits = chunk.Length - letters;
        return letters is >= 5 and <= 20 && digits is >= 2 and <= 4 && char.IsAsciiLetterUpper(chunk[0]) && char.IsAsciiLetterLower(chunk[1])
            && chunk[letters..].IndexOfAnyExceptInRange('0', '9') < 0 && !IsProduct(chunk[..letters]);
    }

    private static bool IsProduct(ReadOnlySpan<char> word) =>
        word.Equals("Windows", StringComparison.OrdinalIgnoreCase) || word.Equals("Office", StringComparison.OrdinalIgnoreCase) || word.Equals("Microsoft", StringComparison.OrdinalIgnoreCase) || word.Equals("Covid", StringComparison.OrdinalIgnoreCase);

    /// <summary>A norm, model or quantity: capitals then digits (ISO27001), or digits and a unit (128bits, 20-minute).</summary>
    private static bool IsReference(ReadOnlySpan<char> chunk, Counts count)
    {
        var isNorm = count.Upper == count.Letters && count.Letters <= 4 && char.IsAsciiLetterUpper(chunk[0]) && count.Signs == 0;
        var unit = chunk.TrimStart("0123456789,.").TrimStart('-');
        var isQuantity = char.IsAsciiDigit(chunk[0]) && unit.Length <= 12 && unit.IndexOfAnyExceptInRange('a', 'z') < 0;
        return isNorm || isQuantity || IsProduct(chunk[..Math.Max(1, chunk.IndexOfAnyInRange('0', '9'))]);
    }

    private static bool LooksLikeAddress(ReadOnlySpan<char> chunk) => chunk[0] is '@' or '#' || chunk.Contains("://", StringComparison.Ordinal) || (chunk.Contains('@') && chunk.Contains('.')) || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsYear(ReadOnlySpan<char> digits) => digits.Length == 4 && (digits.StartsWith("19", StringComparison.Ordinal) || digits.StartsWith("20", StringComparison.Ordinal));

    private static Counts Count(ReadOnlySpan<char> chunk)
    {
        var count = default(Counts);
        foreach (var character in chunk)
        {
            count = char.IsAsciiDigit(character) ? count with { Digits = count.Digits + 1 }
                : char.IsUpper(character) ? count with { Letters = count.Letters + 1, Upper = count.Upper + 1 }
                : char.IsLetter(character) ? count with { Letters = count.Letters + 1 }
                : count with { Signs = count.Signs + 1 };
        }

        return count;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Counts(int Letters, int Upper, int Digits, int Signs);
}
