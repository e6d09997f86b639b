using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Learning;

/// <summary>Why a label was said.</summary>
/// <param name="Span">The sentence that spoke most for it, in UTF-16 code units.</param>
/// <param name="Words">Its strongest words, as written, in the order of the text.</param>
public sealed record Explanation(TextSpan Span, IReadOnlyList<string> Words);
