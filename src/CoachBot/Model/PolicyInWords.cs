using CoachBot.Coaching;
using CoachBot.Coaching.Review;

namespace CoachBot.Model;

/// <summary>
/// What a model is told of an organisation's policy: which rules weigh what. Code names and people's names stay here: a list
/// of them is worth more than any draft.
/// </summary>
internal static class PolicyInWords
{
    private static readonly Localized Off = new("- {rules} : règle(s) sans objet ici.", "- {rules}: do not apply here.");
    private static readonly Localized Weight = new("- {rule} : {severity}.", "- {rule}: {severity}.");
    private static readonly Localized Blackout = new("- période de silence en cours : {rules}.", "- a quiet period is in force: {rules}.");

    public static string Say(ReviewPolicy policy, Language language) => string.Join('\n', Lines(policy).Select(line => line[language]));

    private static IEnumerable<Localized> Lines(ReviewPolicy policy)
    {
        if (policy.Off.Count > 0)
        {
            yield return Off.With("rules", string.Join(", ", policy.Off.Order(StringComparer.Ordinal)));
        }

        foreach (var (rule, severity) in policy.Severities.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return Weight.With("rule", rule).With("severity", severity.ToString().ToLowerInvariant());
        }

        foreach (var blackout in policy.Blackouts)
        {
            yield return Blackout.With("rules", string.Join(", ", blackout.Rules));
        }
    }
}
