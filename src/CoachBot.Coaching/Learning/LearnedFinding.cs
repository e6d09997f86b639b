using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Learning;

/// <summary>A rule that a draft reads as breaking.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Probability">How likely it is, 0 to 1.</param>
/// <param name="Threshold">The probability from which the rule is raised.</param>
/// <param name="IsSure">Whether it is sure enough to hold a draft with no other finding beside it.</param>
/// <param name="Span">The sentence that spoke most for it, in UTF-16 code units.</param>
/// <param name="Words">Its strongest words, as written.</param>
public sealed record LearnedFinding(
    string Rule,
    float Probability,
    float Threshold,
    bool IsSure,
    TextSpan Span,
    IReadOnlyList<string> Words);
