using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>A draft for a second reading.</summary>
/// <param name="Text">The draft, masked; see <see cref="Mask"/>.</param>
/// <param name="Language">Its language, in which the model writes too.</param>
/// <param name="Findings">What the rules found: rule, severity and the words, masked.</param>
/// <param name="Policy">What the organisation's policy says; empty for nothing.</param>
public sealed record ReadingRequest(string Text, Language Language, IReadOnlyList<FoundByRules> Findings, string Policy)
{
    /// <summary>Asks for a second reading of what the rules have reported on.</summary>
    public static ReadingRequest For(Coach coach, ReviewReport report, string policy)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = Mask.Hide(coach, report.Draft.Text, report.Draft.Language);
        return new ReadingRequest(text, report.Draft.Language, [.. report.Findings.Select(finding => FoundByRules.Of(finding, text))], policy);
    }
}
