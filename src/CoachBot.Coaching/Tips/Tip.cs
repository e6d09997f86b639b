namespace CoachBot.Coaching.Tips;

/// <summary>Something to do in ten minutes.</summary>
/// <param name="Id">The topic and a number; it never changes, because what was seen is remembered by it.</param>
/// <param name="Topic">The topic that it serves.</param>
/// <param name="Text">What to do.</param>
/// <param name="Basis">The finding of the article that it follows from, or the practice that it comes from.</param>
public sealed record Tip(string Id, string Topic, Localized Text, Citation Basis);
