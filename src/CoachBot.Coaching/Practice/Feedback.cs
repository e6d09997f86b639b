using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.Practice;

/// <summary>What the coach says to an answer.</summary>
/// <param name="Stars">0 to 2; 2 is all that could be done.</param>
/// <param name="Counted">False where there was nothing to judge, such as an empty answer: the exercise stays open.</param>
/// <param name="Headline">The judgement in a few words.</param>
/// <param name="Found">What was done well, a line each.</param>
/// <param name="Missed">What was missed, a line each.</param>
/// <param name="Explanation">Why it matters here, or what to answer where the answer did not count.</param>
/// <param name="ModelAnswer">An answer that gets both stars; null where the answer did not count.</param>
/// <param name="Citation">Where the lesson comes from.</param>
/// <param name="Review">The engine's reading of the answer, or of the draft in a <see cref="ExerciseKind.Spot"/> exercise.</param>
/// <param name="Record">What to remember from now on.</param>
public sealed record Feedback(
    string ExerciseId,
    ExerciseKind Kind,
    int Stars,
    bool Counted,
    string Headline,
    IReadOnlyList<string> Found,
    IReadOnlyList<string> Missed,
    string Explanation,
    string? ModelAnswer,
    Citation Citation,
    ReviewReport? Review,
    PracticeRecord Record);
