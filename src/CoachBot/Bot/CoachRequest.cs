using CoachBot.Cards.Review;
using CoachBot.Coaching;

namespace CoachBot.Bot;

/// <summary>What a person asks of the coach, whether by a message or by a button.</summary>
internal abstract record CoachRequest
{
    private CoachRequest()
    {
    }

    internal sealed record Review(string Draft) : CoachRequest;

    internal sealed record ApplyFix(string? DraftId, FindingKey Finding) : CoachRequest;

    internal sealed record ApplyAll(string? DraftId) : CoachRequest;

    internal sealed record Explain(string? DraftId, FindingKey Finding) : CoachRequest;

    internal sealed record Dismiss(string? DraftId, FindingKey Finding) : CoachRequest;

    internal sealed record Ask(string Question) : CoachRequest;

    /// <param name="About">A topic or mood in the person's words; null for any.</param>
    internal sealed record Tip(string? About) : CoachRequest;

    internal sealed record Help : CoachRequest;

    /// <param name="Chosen">The language to keep from now on; null to show the settings.</param>
    internal sealed record Settings(Language? Chosen) : CoachRequest;

    internal sealed record ForgetMe : CoachRequest;

    internal sealed record MyData : CoachRequest;

    /// <summary>There was no text at all, only an attachment or white space.</summary>
    internal sealed record Nothing : CoachRequest;

    /// <summary>More text than any post can hold.</summary>
    internal sealed record TooLong(int Characters) : CoachRequest;

    internal sealed record UnknownButton : CoachRequest;
}
