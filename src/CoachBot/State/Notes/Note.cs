using CoachBot.Coaching;

namespace CoachBot.State.Notes;

/// <summary>What the organisation learns from a turn. It never says who.</summary>
internal abstract record Note
{
    private Note()
    {
    }

    /// <summary>A question that nothing answers.</summary>
    public sealed record Unanswered(string Question, Language Language) : Note;

    /// <summary>Somebody found an answer or a finding useful, or not.</summary>
    /// <param name="Subject">Such as <c>finding</c>, <c>answer</c>, <c>tip</c>, <c>reply</c>.</param>
    /// <param name="Id">The rule, topic or tip.</param>
    /// <param name="Helpful">False for a dismissed finding or a thumb down.</param>
    /// <param name="Comment">What they wrote with it; null for nothing. Encrypted at rest.</param>
    public sealed record Feedback(string Subject, string Id, bool Helpful, string? Comment = null) : Note;
}
