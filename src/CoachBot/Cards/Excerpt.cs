using System.Globalization;

namespace CoachBot.Cards;

/// <summary>Shortens text without cutting what a reader sees as one character.</summary>
internal static class Excerpt
{
    /// <summary>The largest index up to <paramref name="most"/> at which <paramref name="text"/> may be cut.</summary>
    public static int End(string text, int most)
    {
        if (text.Length <= most)
        {
            return text.Length;
        }

        var end = 0;
        while (end < most)
        {
            var next = end + StringInfo.GetNextTextElementLength(text, end);
            if (next > most)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>The text itself, or its beginning and an ellipsis.</summary>
    public static string Of(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, End(text, most)), "…");
}
