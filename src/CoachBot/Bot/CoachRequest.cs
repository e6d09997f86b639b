using CoachBot.Cards.Review;
using CoachBot.Coaching;
using CoachBot.Coaching.SecondReading;

namespace CoachBot.Bot;

/// <summary>What a person asks of the coach, whether by a message or by a button.</summary>
internal abstract record CoachRequest
{
    private CoachRequest()
    {
    }

    /// <summary>What the message may have meant instead, as a button; null where there is no doubt.</summary>
    public ButtonData? Otherwise { get; init; }

    internal sealed record Review(string Draft) : CoachRequest;

    internal sealed record ApplyFix(string? DraftId, FindingKey Finding) : CoachRequest;

    internal sealed record ApplyAll(string? DraftId) : CoachRequest;

    internal sealed record Rewrite(string? DraftId) : CoachRequest;

    internal sealed record Explain(string? DraftId, FindingKey Finding) : CoachRequest;

    internal sealed record Dismiss(string? DraftId, FindingKey Finding) : CoachRequest;

    /// <param name="ApproverId">Whom to ask; null where it is not chosen yet.</param>
    internal sealed record RequestApproval(string? DraftId, string? ApproverId) : CoachRequest;

    /// <summary>What an approver says to a request.</summary>
    internal sealed record AnswerApproval(string? ApprovalId, bool IsApproved, string? Comment) : CoachRequest;

    /// <summary>A rewrite by a model.</summary>
    internal sealed record RewriteInTone(string? DraftId, RewriteTone Tone) : CoachRequest;

    /// <summary>Whether a model may read what the person writes.</summary>
    internal sealed record UseModel(bool IsWanted) : CoachRequest;

    /// <summary>A card asks for its latest state.</summary>
    internal sealed record Refresh(string? DraftId) : CoachRequest;

    internal sealed record Ask(string Question) : CoachRequest;

    /// <param name="About">A topic or mood in the person's words; null for any.</param>
    internal sealed record Tip(string? About) : CoachRequest;

    /// <summary>The exercise left open, or the next one.</summary>
    internal sealed record Practice : CoachRequest;

    /// <param name="ExerciseId">The exercise; null for the one that is open.</param>
    internal sealed record AnswerExercise(string? ExerciseId, string Answer) : CoachRequest;

    internal sealed record RetryExercise(string? ExerciseId) : CoachRequest;

    internal sealed record SkipExercise : CoachRequest;

    internal sealed record LeavePractice : CoachRequest;

    /// <param name="Move">Where to go in the crisis conversation.</param>
    internal sealed record Crisis(CrisisMove Move) : CoachRequest;

    /// <summary>A text that belongs to the crisis conversation.</summary>
    internal sealed record CrisisAnswer(string Text) : CoachRequest;

    /// <summary>Shows an earlier draft again.</summary>
    internal sealed record OpenDraft(string? DraftId) : CoachRequest;

    internal sealed record Home : CoachRequest;

    internal sealed record Help : CoachRequest;

    /// <param name="Chosen">The language to keep from now on; null to show the settings.</param>
    internal sealed record Settings(Language? Chosen) : CoachRequest;

    /// <param name="Form">The settings card as the person filled it in.</param>
    internal sealed record SaveSettings(SettingsForm Form) : CoachRequest;

    internal sealed record ForgetMe : CoachRequest;

    internal sealed record MyData : CoachRequest;

    /// <summary>A word of thanks, which asks for nothing.</summary>
    internal sealed record Thanks : CoachRequest;

    /// <summary>There was no text at all, only an attachment or white space.</summary>
    internal sealed record Nothing : CoachRequest;

    /// <summary>More text than any post can hold.</summary>
    internal sealed record TooLong(int Characters) : CoachRequest;

    internal sealed record UnknownButton : CoachRequest;
}
