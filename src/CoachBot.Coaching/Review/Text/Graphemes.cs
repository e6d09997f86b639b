using System.Globalization;

namespace CoachBot.Coaching.Review.Text;

/// <summary>Keeps spans from cutting what a reader sees as one character.</summary>
public static class Graphemes
{
    /// <summary>The smallest span around a span that cuts no grapheme cluster: no surrogate pair, joined emoji or combining mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A span within it; what lies outside the text is cut off. An empty span stays empty and moves to a cluster's start.</param>
    public static TextSpan Widen(ReadOnlySpan<char> text, TextSpan span)
    {
        var first = Math.Clamp(span.Start, 0, text.Length);
        var last = Math.Clamp(span.End, first, text.Length);
        var start = ClusterStart(text, first);
        var end = start;
        if (first == last) return new TextSpan(start, 0);
        while (end < last) end += StringInfo.GetNextTextElementLength(text[end..]);
        return TextSpan.FromBounds(start, end);
    }

    private static int ClusterStart(ReadOnlySpan<char> text, int index)
    {
        var start = index;
        while (start > 0 && !IsBoundary(text, start)) start--;
        for (; ; )
        {
            var next = start < text.Length ? start + StringInfo.GetNextTextElementLength(text[start..]) : start + 1;
            if (next > index) return start;
            start = next;
        }
    }

    // Below U+0300 nothing joins what precedes it but a line feed after a carriage return.
    private static bool IsBoundary(ReadOnlySpan<char> text, int index) =>
        index == text.Length
        || (text[index] < '\u0300' && text[index - 1] < '\u0300' && !(text[index] == '\n' && text[index - 1] == '\r'));
}
