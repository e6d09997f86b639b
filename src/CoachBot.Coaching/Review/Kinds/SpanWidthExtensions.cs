using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Review.Kinds;

internal static class SpanWidthExtensions
{
    /// <summary>The span from the first to the last token, widened to the clause or sentence around them; its closing mark is left out.</summary>
    public static TextSpan Widen(this SpanWidth width, Draft draft, int first, int last)
    {
        if (width == SpanWidth.Cues)
        {
            return draft.SpanOf(first, last);
        }

        var sentence = draft.Sentences[draft.Tokens[first].Sentence];
        while (first > sentence.FirstToken && !EndsPart(draft, draft.Tokens[first - 1], width))
        {
            first--;
        }

        while (last + 1 < sentence.EndToken && !EndsPart(draft, draft.Tokens[last + 1], width))
        {
            last++;
        }

        return draft.SpanOf(first, last);
    }

    private static bool EndsPart(Draft draft, Token token, SpanWidth width) =>
        token.Kind == TokenKind.Punctuation
        && draft.FoldedForm(token) is "." or "!" or "?" or "…"
        || (width == SpanWidth.Clause && token.Kind == TokenKind.Punctuation && draft.FoldedForm(token) is "," or ";" or ":" or "—" or "–" or "(" or ")");
}
