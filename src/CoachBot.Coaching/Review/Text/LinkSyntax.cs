namespace CoachBot.Coaching.Review.Text;

/// <summary>The parts of a link by RFC 3986, with Cyrillic letters in paths and any letters in hosts.</summary>
internal static class LinkSyntax
{
    private const string Separator = "://";

    public static bool IsValid(ReadOnlySpan<char> text, bool requireProtocol)
    {
        var authority = text;
        var scheme = text.IndexOf(Separator);
        var hasScheme = scheme > 0 && !text[..scheme].ContainsAny(":/?#");
        if (hasScheme) authority = text[(scheme + Separator.Length)..];
        if (requireProtocol && !(hasScheme && IsHttp(text[..scheme]))) return false;

        var end = authority.IndexOfAny("/?#");
        return end < 0 ? LinkAuthority.IsValid(authority) : LinkAuthority.IsValid(authority[..end]) && IsPathQueryFragment(authority[end..]);
    }

    /// <summary>Whether characters of the class stand everywhere, a percent sign opening two hexadecimal digits.</summary>
    public static bool AreAll(ReadOnlySpan<char> text, string others)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2])) return false;
                i += 2;
            }
            else if (!IsUnreserved(text[i]) && !others.Contains(text[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHttp(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    private static bool IsPathQueryFragment(ReadOnlySpan<char> rest)
    {
        const string path = "!$&'()*+,;=:|@/";
        var fragment = rest.IndexOf('#');
        if (fragment >= 0 && !AreAll(rest[(fragment + 1)..], path + "?")) return false;
        if (fragment >= 0) rest = rest[..fragment];
        var query = rest.IndexOf('?');
        if (query >= 0 && !AreAll(rest[(query + 1)..], path + "?")) return false;
        return AreAll(query >= 0 ? rest[..query] : rest, path);
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~' || PostCharacter.IsCyrillic(c);
}
