using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>A link of a draft taken apart.</summary>
/// <param name="Text">The draft.</param>
/// <param name="Host">Without user, port and <c>www.</c>.</param>
/// <param name="Query">With its question mark; empty where there is none.</param>
/// <param name="HasPath">Whether something stands after the host.</param>
/// <param name="IsUnencrypted">Whether it begins with <c>http://</c>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LinkParts(string Text, TextSpan Host, TextSpan Query, bool HasPath, bool IsUnencrypted)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Shorteners =
        KindData.Words("links", "shorteners").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trackers =
        KindData.Words("links", "tracking").ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it leads through a shortening service; the bare name of one is just a name.</summary>
    public bool IsShortened => HasPath && Shorteners.Contains(Text.AsSpan(Host.Start, Host.Length));

    public static LinkParts Of(string text, TextSpan span)
    {
        var link = text.AsSpan(span.Start, span.Length);
        var scheme = link.IndexOf("://", StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + 3;
        var end = start + EndOf(link[start..], "/?#");
        var user = link[start..end].LastIndexOf('@');
        start += user + 1;
        start += link[start..end].StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "www.".Length : 0;
        var host = TextSpan.FromBounds(span.Start + start, span.Start + start + EndOf(link[start..end], ":"));
        var query = end + EndOf(link[end..], "?");
        var queryEnd = query + EndOf(link[query..], "#");
        return new LinkParts(text, host, TextSpan.FromBounds(span.Start + query, span.Start + queryEnd), end + 1 < link.Length, link.StartsWith("http://", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What remains of the query once the trackers are out; null where there is none in it.</summary>
    public string? QueryWithoutTracking() => QueryWithout(IsTracker);

    /// <summary>What remains of the query without the parameters whose <c>name=value</c> meets the condition; null where none does.</summary>
    public string? QueryWithout(Func<string, bool> unwanted)
    {
        if (Query.Length < 2)
        {
            return null;
        }

        var parameters = Text.Substring(Query.Start + 1, Query.Length - 1).Split('&');
        var kept = parameters.Where(parameter => !unwanted(parameter)).ToList();
        return kept.Count == parameters.Length ? null : kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static bool IsTracker(string parameter)
    {
        var name = parameter.AsSpan()[..EndOf(parameter, "=")];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name);
    }

    private static int EndOf(ReadOnlySpan<char> text, string marks) => text.IndexOfAny(marks) is var at and >= 0 ? at : text.Length;
}
