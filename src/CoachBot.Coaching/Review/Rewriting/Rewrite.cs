namespace CoachBot.Coaching.Review.Rewriting;

/// <summary>What became of a draft that the coach was asked to write anew.</summary>
/// <param name="Outcome">Whether there is a new text.</param>
/// <param name="Text">The new text; the draft itself where there is none.</param>
/// <param name="Left">Sentences of the draft that are no longer there, as written, with the rule that would not have them; null for the limit.</param>
/// <param name="Mended">The rules whose words were changed.</param>
/// <param name="Standing">The rules that stand in the way, where there is no new text: those that the draft itself raises, where any of them does.</param>
public sealed record Rewrite(
    RewriteOutcome Outcome,
    string Text,
    IReadOnlyList<(string Sentence, RuleInfo? Rule)> Left,
    IReadOnlyList<RuleInfo> Mended,
    IReadOnlyList<RuleInfo> Standing);
