namespace CoachBot.Coaching.Policy;

/// <summary>The organisation's own page on a rule.</summary>
/// <param name="Label">Its title.</param>
/// <param name="Address">An https address.</param>
public sealed record Guidance(Localized Label, Uri Address);
