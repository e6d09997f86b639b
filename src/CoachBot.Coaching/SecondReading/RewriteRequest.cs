using CoachBot.Coaching.Review;

namespace CoachBot.Coaching.SecondReading;

/// <summary>A draft to write anew.</summary>
/// <param name="Text">The draft, masked.</param>
/// <param name="Language">Its language, in which the model writes.</param>
/// <param name="Tone">How the rewrite sounds.</param>
/// <param name="Limit">The most weighted characters.</param>
/// <param name="Findings">The trouble to write out of it.</param>
public sealed record RewriteRequest(string Text, Language Language, RewriteTone Tone, int Limit, IReadOnlyList<FoundByRules> Findings)
{
    public static RewriteRequest For(Coach coach, ReviewReport report, RewriteTone tone)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = Mask.Hide(coach, report.Draft.Text, report.Draft.Language);
        return new RewriteRequest(text, report.Draft.Language, tone, report.Limit, [.. report.Findings.Select(finding => FoundByRules.Of(finding, text))]);
    }
}
