namespace CoachBot.Coaching.Knowledge.Guidance;

/// <summary>What reading the folder again brought.</summary>
/// <param name="IsChange">Whether any file is new, gone or different.</param>
/// <param name="Files">How many files there are.</param>
/// <param name="Sections">The sections now in force; none where nothing changed.</param>
/// <param name="Problems">What was found wrong that was not reported before.</param>
public sealed record GuidanceChange(bool IsChange, int Files, IReadOnlyList<GuidanceSection> Sections, IReadOnlyList<GuidanceProblem> Problems);
