using System.Collections.Frozen;
using CoachBot.Coaching.Review.Detectors;
using CoachBot.Coaching.Review.Parsing;
using CoachBot.Coaching.Review.Text;

namespace CoachBot.Coaching.Review.Kinds;

/// <summary>Where a draft that is too long can be cut.</summary>
internal static class LengthCut
{
    private const int LongestCourtesy = 6;
    private const int MostCourtesies = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Courtesies =
        KindData.Words("courtesies", "words").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where what does not fit begins (UTF-16): before the word that the limit cuts.</summary>
    public static int Start(Draft draft, int limit)
    {
        var fits = WeightedLength.Measure(draft.Text, Weighting.Version3 with { MaximumLength = limit }).FitsUpTo;
        var token = draft.TokenAt(fits);
        var start = token < draft.Tokens.Count && draft.Tokens[token].Span.Start < fits && draft.Tokens[token].Span.Start > 0 ? draft.Tokens[token].Span.Start : fits;
        while (start + 1 < draft.Text.Length && char.IsWhiteSpace(draft.Text[start]))
        {
            start++;
        }

        return Graphemes.Widen(draft.Text, new TextSpan(start, 1)).Start;
    }

    /// <summary>The deletion of hashtags, emoji and words of courtesy at the end, where the rest then fits; null where meaning would go.</summary>
    public static TextEdit? WithoutCourtesy(Draft draft, int limit)
    {
        var end = draft.Tokens.Count;
        for (var cut = 0; cut < MostCourtesies; cut++)
        {
            end = BeforeSigns(draft, end);
            if (end == 0)
            {
                return null;
            }

            if (end < draft.Tokens.Count && Fits(draft, draft.Tokens[end - 1].Span.End, limit))
            {
                return new TextEdit(TextSpan.FromBounds(draft.Tokens[end - 1].Span.End, draft.Text.Length), "");
            }

            var sentence = draft.Sentences[draft.Tokens[end - 1].Sentence];
            if (sentence.FirstToken == 0 || !IsCourtesy(draft, sentence.FirstToken, end))
            {
                return null;
            }

            end = sentence.FirstToken;
        }

        return null;
    }

    private static bool Fits(Draft draft, int end, int limit) => WeightedLength.Measure(draft.Text[..end]).Weighted <= limit;

    private static int BeforeSigns(Draft draft, int end)
    {
        while (end > 0 && (draft.Tokens[end - 1].Kind is TokenKind.Hashtag or TokenKind.Emoji || draft.Tokens[end - 1].Is(TokenTraits.InHashtag)))
        {
            end--;
        }

        return end;
    }

    private static bool IsCourtesy(Draft draft, int first, int end)
    {
        var words = 0;
        var isCourteous = false;
        for (var token = first; token < end; token++)
        {
            var kind = draft.Tokens[token].Kind;
            var isName = draft.Tokens[token].Is(TokenTraits.Capitalised) && !draft.Tokens[token].Is(TokenTraits.Opening);
            if (isName || kind is TokenKind.Number or TokenKind.Url or TokenKind.Mention)
            {
                return false;
            }

            words += kind == TokenKind.Word ? 1 : 0;
            isCourteous |= Courtesies.Contains(draft.FoldedForm(draft.Tokens[token]));
        }

        return isCourteous && words <= LongestCourtesy;
    }
}
