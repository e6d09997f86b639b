namespace CoachBot.Coaching.SecondReading;

/// <summary>What a model thinks of a draft, before anything of it is verified.</summary>
/// <param name="Findings">What it would add to the rules' findings.</param>
/// <param name="Doubts">The rules' findings that it thinks mistaken.</param>
public sealed record Opinion(IReadOnlyList<SuggestedFinding> Findings, IReadOnlyList<Doubt> Doubts);
