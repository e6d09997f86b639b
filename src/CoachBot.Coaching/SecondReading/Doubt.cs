namespace CoachBot.Coaching.SecondReading;

/// <summary>A rule's finding that a model thinks mistaken.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Quotation">The words the finding is about.</param>
/// <param name="Why">Why they are innocent, in a sentence.</param>
public sealed record Doubt(string Rule, string Quotation, string Why);
