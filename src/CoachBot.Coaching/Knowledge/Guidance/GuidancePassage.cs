namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>A section that answers a question.</summary>
/// <param name="Section">The section.</param>
/// <param name="Text">Its beginning, as much as a card shows.</param>
/// <param name="Fit">How much of the question it speaks of, 0 to 1; more where its document is about the topic.</param>
public sealed record GuidancePassage(GuidanceSection Section, string Text, float Fit);
