namespace CoachBot.Coaching.Review.Text;

internal static class HostName
{
    /// <summary>The longest link that is one.</summary>
    public const int MaximumLink = 4096;

    /// <summary>Whether the DNS could hold the name: each label within 63 characters once encoded.</summary>
    public static bool IsAcceptable(ReadOnlySpan<char> host)
    {
        if (host.StartsWith("xn--", StringComparison.Ordinal) && !BareLinks.Any(host)) return false;
        foreach (var label in host.Split('.'))
        {
            if (Punycode.EncodedLength(host[label]) is < 1 or > Punycode.MaximumLabel) return false;
        }

        return true;
    }
}
