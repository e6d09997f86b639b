using CoachBot.Evaluation.Texts;

namespace CoachBot.Evaluation.Drafts;

/// <summary>A draft with the rules that were raised on it.</summary>
public sealed record JudgedDraft(LabelledDraft Draft, IReadOnlySet<string> Raised);
