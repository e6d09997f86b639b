using CoachBot.Coaching.Review;
using CoachBot.Coaching.Review.Kinds;

namespace CoachBot.Coaching.SecondReading;

/// <summary>The rules a model may speak on: those of meaning. What code counts exactly (length, links, hashtags) needs no opinion.</summary>
public static class RulesOfMeaning
{
    public static IReadOnlyList<RuleInfo> Of(Coach coach)
    {
        ArgumentNullException.ThrowIfNull(coach);
        return [.. coach.Rules.Where(rule => rule is CueRule or ThreadRule).Select(rule => rule.Info)];
    }
}
