namespace CoachBot.State;

/// <summary>A finding that a person chose to ignore in a draft.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Words">The words it was about; null for the draft as a whole.</param>
internal sealed record DismissedFinding(string Rule, string? Words);
