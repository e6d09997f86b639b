using System.Text;

namespace CoachBot.Coaching.Review;

/// <summary>Replaces a span of a draft (UTF-16) with other words; empty words delete it.</summary>
public sealed record TextEdit(TextSpan Span, string Replacement)
{
    /// <summary>
    /// Applies edits whose spans may come in any order. Where two overlap the earlier one wins, and the white space that a
    /// deletion leaves behind is closed up.
    /// </summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        var position = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length))
        {
            if (edit.Span.Start < position)
            {
                continue;
            }

            result.Append(text, position, edit.Span.Start - position);
            position = edit.Span.End;
            if (edit.Replacement.Length > 0)
            {
                result.Append(edit.Replacement);
            }
            else
            {
                position = CloseGap(text, position, result);
            }
        }

        return result.Append(text, position, text.Length - position).ToString().Trim();
    }

    private static int CloseGap(string text, int position, StringBuilder result)
    {
        var atStart = result.Length == 0 || char.IsWhiteSpace(result[^1]);
        while (atStart && position < text.Length && text[position] is ' ' or '\u00A0' or '\u202F')
        {
            position++;
        }

        var tightMark = position < text.Length && text[position] is '.' or ',' or '…' or ')';
        while ((tightMark || position == text.Length || text[position] == '\n') && result.Length > 0 && result[^1] == ' ')
        {
            result.Length--;
        }

        return position;
    }
}
