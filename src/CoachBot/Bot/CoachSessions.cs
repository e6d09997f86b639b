using CoachBot.Approvals;
using CoachBot.Coaching;
using CoachBot.Model;
using CoachBot.Policy;
using CoachBot.State;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot;

/// <summary>Begins sessions under the organisation's policy of the moment.</summary>
internal sealed class CoachSessions(IPolicySource policies, TimeProvider time, ModelDesk? model = null)
{
    public CoachSession Begin(CoachProfile profile, Language language, IActivity activity)
    {
        var policy = policies.Current;
        return new CoachSession(profile, language)
        {
            Activity = activity,
            Policy = policy,
            Review = policy.At(time.GetUtcNow(), time.LocalTimeZone),
            Model = ModelDesk.Begin(model, policy),
            Approvers = policy.AskableBy(activity),
            Asked = profile.Asked,
        };
    }
}
