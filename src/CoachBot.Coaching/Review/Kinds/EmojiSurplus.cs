using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>The emoji of a draft and which of them can go: those in a row after another, never one that stands for a word.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EmojiSurplus(string Text, IReadOnlyList<TextSpan> Emoji, TextSpan Span)
{
    public static EmojiSurplus Of(string text, IReadOnlyList<TextSpan> emoji)
    {
        var (longest, start) = (0, 0);
        for (var first = 0; first < emoji.Count;)
        {
            var next = first + 1;
            while (next < emoji.Count && IsRow(text, emoji[next - 1], emoji[next]))
            {
                next++;
            }

            if (next - first > longest)
            {
                (longest, start) = (next - first, first);
            }

            first = next;
        }

        return new EmojiSurplus(text, emoji, TextSpan.FromBounds(emoji[start].Start, emoji[start + longest - 1].End));
    }

    /// <summary>Deletes repeated emoji, then the later ones of each row, until <paramref name="most"/> are left; none where that cannot be reached.</summary>
    public IReadOnlyList<TextEdit> Edits(int most)
    {
        var edits = new List<TextEdit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var deletable = new List<TextSpan>();
        for (var index = 0; index < Emoji.Count; index++)
        {
            var isNew = seen.Add(Text.Substring(Emoji[index].Start, Emoji[index].Length));
            if (index == 0 || !IsRow(Text, Emoji[index - 1], Emoji[index]))
            {
                continue;
            }

            var gone = TextSpan.FromBounds(Emoji[index - 1].End, Emoji[index].End);
            if (isNew)
            {
                deletable.Add(gone);
            }
            else
            {
                edits.Add(new TextEdit(gone, ""));
            }
        }

        while (Emoji.Count - edits.Count > most && deletable.Count > 0)
        {
            edits.Add(new TextEdit(deletable[^1], ""));
            deletable.RemoveAt(deletable.Count - 1);
        }

        return Emoji.Count - edits.Count <= most ? edits : [];
    }

    private static bool IsRow(string text, TextSpan before, TextSpan after) => text.AsSpan(before.End, after.Start - before.End).IsWhiteSpace();
}
