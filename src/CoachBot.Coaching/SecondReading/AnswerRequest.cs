namespace CoachBot.Coaching.SecondReading;

/// <summary>A question that retrieval could not place.</summary>
/// <param name="Question">The question, masked.</param>
/// <param name="Language">The language to answer in.</param>
/// <param name="Passages">All that an answer may rest on.</param>
public sealed record AnswerRequest(string Question, Language Language, IReadOnlyList<Passage> Passages)
{
    public static AnswerRequest For(Coach coach, string question, Language language, IReadOnlyList<Passage> passages) =>
        new(Mask.Hide(coach, question, language), language, passages);
}
