using CoachBot.Coaching;
using CoachBot.Policy;
using CoachBot.State;

namespace CoachBot.Bot;

/// <summary>Begins sessions under the organisation's policy of the moment.</summary>
internal sealed class CoachSessions(IPolicySource policies, TimeProvider time)
{
    public CoachSession Begin(CoachProfile profile, Language language)
    {
        var policy = policies.Current;
        return new CoachSession(profile, language) { Policy = policy, Review = policy.At(time.GetUtcNow(), time.LocalTimeZone) };
    }
}
