using CoachBot.Coaching.SecondReading;

namespace CoachBot.Coaching.Review;

/// <summary>One thing a rule has to say about a draft.</summary>
/// <param name="Rule">The rule, with its name, reason and source.</param>
/// <param name="Severity">As the rule or the organisation's policy has it.</param>
/// <param name="Span">The words that are the trouble (UTF-16); null where it is the draft as a whole.</param>
/// <param name="Message">What is the trouble, in one line.</param>
/// <param name="Edits">What <c>apply-fix</c> does to the draft; empty where no honest fix exists.</param>
public sealed record Finding(RuleInfo Rule, Severity Severity, TextSpan? Span, Localized Message, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Whether no cue was found and the learned scorer speaks alone.</summary>
    public bool IsLearned { get; init; }

    /// <summary>The words of the model that suggested it; null for a rule's own finding.</summary>
    public Remark? Remark { get; init; }

    /// <summary>Why a model thinks a rule's finding mistaken; null where it does not.</summary>
    public string? Doubt { get; init; }
}
