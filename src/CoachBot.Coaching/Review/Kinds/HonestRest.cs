using CoachBot.Coaching.Review.Detectors;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>What the fix for personal data leaves in its place.</summary>
internal static class HonestRest
{
    private static readonly Localized Phrase = new("coordonnées en message privé", "details by direct message");

    /// <summary>
    /// Replaces the data and the small word that leads to it with an offer to give it in private; the second and later ones are deleted.
    /// </summary>
    public static TextEdit InsteadOf(Draft draft, TextSpan data, bool isFirst)
    {
        var text = draft.Text;
        var start = StartWithLead(draft, data.Start);
        var isBracketed = data.Start > 0 && text[data.Start - 1] == '(' && data.End < text.Length && text[data.End] == ')';
        if (isBracketed)
        {
            return new TextEdit(data, Phrase[draft.Language]);
        }

        if (!isFirst)
        {
            return new TextEdit(TextSpan.FromBounds(TrimBefore(text, start), data.End), "");
        }

        return FollowsColon(text, start)
            ? new TextEdit(TextSpan.FromBounds(start, data.End), Phrase[draft.Language])
            : new TextEdit(TextSpan.FromBounds(start > 1 && text[start - 1] == ' ' && text[start - 2] == ',' ? start - 2 : start, data.End), Bracketed(text, start, Phrase[draft.Language]));
    }

    private static bool FollowsColon(string text, int start) => text.AsSpan(0, start).TrimEnd() is [.., ':'];

    /// <summary>In brackets; after a comma that went with the data a space takes its place.</summary>
    private static string Bracketed(string text, int start, string phrase) =>
        start > 1 && text[start - 1] == ' ' && text[start - 2] == ',' ? $" ({phrase})" : $"({phrase})";

    private static int StartWithLead(Draft draft, int start)
    {
        for (var token = draft.TokenAt(start) - 1; token >= 0; token--)
        {
            var before = draft.Tokens[token];
            var isLead = draft.FoldedForm(before) is "au" or "a" or "at" or "on" or "ou" or "or" or "et" or "and" or "via" or "tel" or "telephone" or "phone" or "iban" or "n°" or "de" or "of" or "to";
            var isOpen = before.Span.End <= start && draft.Text.AsSpan(before.Span.End, start - before.Span.End).IsWhiteSpace();
            if (!isLead || !isOpen || before.Kind == TokenKind.Url)
            {
                break;
            }

            start = before.Span.Start;
        }

        return start;
    }

    private static int TrimBefore(string text, int start)
    {
        while (start > 0 && text[start - 1] is ' ' or ',')
        {
            start--;
        }

        return start;
    }
}
