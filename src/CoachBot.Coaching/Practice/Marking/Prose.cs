using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.Practice.Marking;

/// <summary>Whether an answer is a text at all.</summary>
internal static class Prose
{
    private const int FewestWords = 5;

    public static bool IsLongEnough(Draft draft) => draft.Tokens.Count(token => token.Kind == TokenKind.Word) >= FewestWords;

    public static bool IsSame(string text, string other) => string.Equals(ComparableText.Of(text), ComparableText.Of(other), StringComparison.Ordinal);
}
