using System.Buffers;
using System.Globalization;

namespace CoachBot.Coaching.Review.Text;

/// <summary>The character classes of twitter-text.</summary>
internal static class PostCharacter
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Alphanumerics = Letters + "0123456789";

    private static readonly CharacterRole[] AsciiRoles = BuildAsciiRoles();

    // Letters outside the Latin and Cyrillic ranges whose capital is inside them: the original ignores case.
    private static readonly SearchValues<char> FoldedPathLetters = SearchValues.Create(
        "\u0260\u0269\u0275\u0280\u0283\u0288\u028A\u028C\u0292\u0399\u03B9\u1FBE\u2C65\u2C66\u2C7E\u2C7F\uA7DC");

    private static readonly SearchValues<char> HashtagPunctuation = SearchValues.Create(
        "_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7");

    public static bool IsAsciiAlphanumeric(char c) => char.IsAsciiLetterOrDigit(c);

    /// <summary>A letter, digit or underscore, as in a user name.</summary>
    public static bool IsName(char c) => Has(c, CharacterRole.Name);

    public static bool IsPunctuation(char c) => Has(c, CharacterRole.Punctuation);

    /// <summary>May start or end a label of a host name; hyphen, underscore and dot are not among them.</summary>
    public static bool IsDomain(char c) =>
        c < 0x80 ? Has(c, CharacterRole.Domain) : !IsSpace(c) && !IsDirectional(c) && !IsInvalid(c);

    /// <summary>May stand in a host name and its neighbourhood: labels, hyphens, underscores, dots.</summary>
    public static bool IsHost(char c) => IsDomain(c) || c is '.' or '-' or '_';

    /// <summary>May stand in a label of a link without protocol.</summary>
    public static bool IsAsciiDomain(char c) =>
        c < 0x80 ? Has(c, CharacterRole.AsciiDomain) : IsLatinAccent(c) || FoldedPathLetters.Contains(c);

    public static bool IsPath(char c) => c < 0x80 ? Has(c, CharacterRole.Path) : c == '\u2013' || IsPathLetter(c);

    public static bool IsPathEnd(char c) => c < 0x80 ? Has(c, CharacterRole.PathEnd) : IsPathLetter(c);

    public static bool IsQuery(char c) => Has(c, CharacterRole.Query);

    public static bool IsQueryEnd(char c) => Has(c, CharacterRole.QueryEnd);

    public static bool IsCyrillic(char c) => c is (>= '\u0400' and <= '\u04FF') or (>= '\u1C80' and <= '\u1C87');

    public static bool IsLatinAccent(char c) => c >= '\u00C0' && c switch
    {
        <= '\u024F' => c is not ('\u00D7' or '\u00F7'),
        <= '\u02BB' => c is '\u0253' or '\u0254' or '\u0256' or '\u0257' or '\u0259' or '\u025B' or '\u0263'
            or '\u0268' or '\u026F' or '\u0272' or '\u0289' or '\u028B' or '\u02BB',
        _ => c is (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF'),
    };

    public static bool IsSpace(char c) => c switch
    {
        <= ' ' => c is ' ' or (>= '\t' and <= '\r'),
        < '\u1680' => c is '\u0085' or '\u00A0',
        _ => c is '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000',
    };

    /// <summary>Characters that make a post invalid.</summary>
    public static bool IsInvalid(char c) => c is '\uFFFE' or '\uFEFF' or '\uFFFF';

    public static bool IsDirectional(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>May stand directly before a link.</summary>
    public static bool MayPrecedeLink(char c) =>
        !IsAsciiAlphanumeric(c) && !IsInvalid(c) && c is not ('@' or '\uFF20' or '$' or '#' or '\uFF03');

    /// <summary>What a code point is in a hashtag: letters and marks make it one, digits and joiners may stand in it.</summary>
    public static HashtagRole InHashtag(int codePoint) => codePoint switch
    {
        < 0x80 when char.IsAsciiLetter((char)codePoint) => HashtagRole.Letter,
        < 0x80 => char.IsAsciiDigit((char)codePoint) || codePoint == '_' ? HashtagRole.Filler : HashtagRole.None,
        _ => InHashtag(CharUnicodeInfo.GetUnicodeCategory(codePoint), codePoint),
    };

    private static HashtagRole InHashtag(UnicodeCategory category, int codePoint) => category switch
    {
        <= UnicodeCategory.EnclosingMark => HashtagRole.Letter,
        UnicodeCategory.DecimalDigitNumber => HashtagRole.Filler,
        _ => codePoint <= char.MaxValue && HashtagPunctuation.Contains((char)codePoint) ? HashtagRole.Filler : HashtagRole.None,
    };

    private static bool IsPathLetter(char c) => IsLatinAccent(c) || IsCyrillic(c) || FoldedPathLetters.Contains(c);

    private static bool Has(char c, CharacterRole role) => c < 0x80 && (AsciiRoles[c] & role) != CharacterRole.None;

    private static CharacterRole[] BuildAsciiRoles()
    {
        var roles = new CharacterRole[0x80];
        void Give(string characters, CharacterRole role)
        {
            foreach (var c in characters) roles[c] |= role;
        }

        Give(Alphanumerics, ~CharacterRole.Punctuation);
        Give("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$", CharacterRole.Punctuation);
        Give("-", CharacterRole.AsciiDomain);
        Give("_", CharacterRole.Name);
        Give("!*';:=+,.$/%#[]-_~@|&", CharacterRole.Path);
        Give("+-=_#/", CharacterRole.PathEnd);
        Give("!?*'@();:&=+$/%#[]-_.,~|", CharacterRole.Query);
        Give("-_&=#/", CharacterRole.QueryEnd);
        for (var c = '\0'; c < 0x80; c++)
        {
            if ((roles[c] & CharacterRole.Punctuation) == CharacterRole.None && !IsSpace(c)) roles[c] |= CharacterRole.Domain;
        }

        return roles;
    }
}
