using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Parsing;

namespace CoachBot.Coaching.SecondReading;

/// <summary>The beginning of a folded word: enough to know a word in another form, in both languages.</summary>
internal static class Stem
{
    private const int Shortest = 4;
    private const int Length = 5;

    /// <summary>Null for words too short to mean much.</summary>
    public static string? Of(ReadOnlySpan<char> folded) => folded.Length < Shortest ? null : folded[..Math.Min(Length, folded.Length)].ToString();

    /// <summary>Those of a draft's words, or of the words whose span <paramref name="isTaken"/>.</summary>
    public static HashSet<string> AllOf(Draft draft, Func<TextSpan, bool>? isTaken = null) => draft.Tokens
        .Where(token => token.Kind == TokenKind.Word && isTaken?.Invoke(token.Span) != false)
        .Select(token => Of(draft.FoldedForm(token)))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);
}
