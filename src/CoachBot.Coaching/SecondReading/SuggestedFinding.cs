namespace CoachBot.Coaching.SecondReading;

/// <summary>A finding that a model suggests.</summary>
/// <param name="Rule">The id of the rule it sees broken.</param>
/// <param name="Quotation">The words of the draft that are the trouble, as they stand there.</param>
/// <param name="Why">Why they are, in a sentence.</param>
/// <param name="Suggestion">Words to put in their place; null for none.</param>
/// <param name="Confidence">Between 0 and 1.</param>
public sealed record SuggestedFinding(string Rule, string Quotation, string Why, string? Suggestion, double Confidence);
