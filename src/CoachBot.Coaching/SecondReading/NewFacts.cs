using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.SecondReading;

/// <summary>The facts that a text states by form alone: numbers, links, mentions, hashtags and names.</summary>
internal static class NewFacts
{
    /// <summary>Whether everything <paramref name="written"/> states by form stands in <paramref name="original"/> too.</summary>
    public static bool AreNone(Draft original, Draft written)
    {
        var known = Words(original);
        return Of(written).All(fact => known.Contains(fact.Folded));
    }

    /// <summary>The facts of a draft, in order, each with where it stands.</summary>
    public static IEnumerable<(string Folded, TextSpan Span)> Of(Draft draft) => draft.Tokens
        .Where(IsFact)
        .Select(token => (draft.FoldedForm(token).ToString(), token.Span));

    private static HashSet<string> Words(Draft draft) =>
        draft.Tokens.Select(token => draft.FoldedForm(token).ToString()).ToHashSet(StringComparer.Ordinal);

    private static bool IsFact(Token token) => token.Kind is TokenKind.Number or TokenKind.Url or TokenKind.Mention or TokenKind.Hashtag
        || (token.Kind == TokenKind.Word && token.Is(TokenTraits.Capitalised) && !token.Is(TokenTraits.Opening) && token.Span.Length > 1);
}
