using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>A draft with the rules that were raised on it, and whether a sure one holds it.</summary>
public sealed record JudgedDraft(LabelledDraft Draft, IReadOnlySet<string> Raised, bool IsSurelyHeld);
