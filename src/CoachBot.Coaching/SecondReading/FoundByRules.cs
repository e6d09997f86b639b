using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>A finding of the rules as a model is told of it.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Quotation">The words it is about; empty for the draft as a whole.</param>
public sealed record FoundByRules(string Rule, Severity Severity, string Quotation)
{
    internal static FoundByRules Of(Finding finding, string masked) =>
        new(finding.Rule.Id, finding.Severity, finding.Span is { } span ? masked.Substring(span.Start, span.Length) : "");
}
