using System.Buffers;
using System.Globalization;

namespace CoachBot.Coaching.Review.Text;

/// <summary>User, host and port of a link.</summary>
internal static class LinkAuthority
{
    private const int MaximumPortDigits = 5;

    private static readonly SearchValues<char> Version6Characters = SearchValues.Create("0123456789abcdefABCDEF:.");

    public static bool IsValid(ReadOnlySpan<char> authority)
    {
        var at = authority.IndexOf('@');
        if (at >= 0 && !LinkSyntax.AreAll(authority[..at], "!$&'()*+,;=:")) return false;
        var host = authority[(at + 1)..];
        var colon = host.LastIndexOf(':');
        if (colon > host.LastIndexOf(']'))
        {
            var port = host[(colon + 1)..];
            if (port.Length is 0 or > MaximumPortDigits || port.ContainsAnyExceptInRange('0', '9')) return false;
            host = host[..colon];
        }

        return IsVersion6Address(host) || IsVersion4Address(host) || IsDomain(host);
    }

    private static bool IsVersion6Address(ReadOnlySpan<char> host) =>
        host.Length > 2 && host[0] == '[' && host[^1] == ']' && !host[1..^1].ContainsAnyExcept(Version6Characters);

    private static bool IsVersion4Address(ReadOnlySpan<char> host)
    {
        var octets = 0;
        foreach (var range in host.Split('.'))
        {
            octets++;
            if (!byte.TryParse(host[range], NumberStyles.None, CultureInfo.InvariantCulture, out _)) return false;
        }

        return octets == 4;
    }

    // Labels but the last two may hold underscores; the last starts with a letter.
    private static bool IsDomain(ReadOnlySpan<char> host)
    {
        var labels = host.Count('.') + 1;
        if (labels < 2) return false;
        foreach (var range in host.Split('.'))
        {
            labels--;
            var label = host[range];
            if (label.IsEmpty || !IsEdge(label[0]) || !IsEdge(label[^1])) return false;
            if (labels == 0 && char.IsAsciiDigit(label[0])) return false;
            foreach (var c in label)
            {
                if (!IsEdge(c) && c != '-' && !(c == '_' && labels >= 2)) return false;
            }
        }

        return true;
    }

    private static bool IsEdge(char c) => char.IsAsciiLetterOrDigit(c) || c >= 0x80;
}
