using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.State.Profiles;

/// <summary>A person's profile as the storage keeps it.</summary>
internal sealed class StoredProfile : IStoreItem, IPerishable
{
    public CoachProfile Profile { get; set; } = new();

    [JsonIgnore]
    public string ETag { get; set; } = DatabaseStorage.Absent;

    public DateTimeOffset PerishesAt(DateTimeOffset now, TimeSpan retention) =>
        Times().DefaultIfEmpty(Profile.LastSeen ?? now).Min() + Kept(retention);

    public bool Prune(DateTimeOffset now, TimeSpan retention)
    {
        var tooOld = now - Kept(retention);
        Profile.Drafts.RemoveAll(draft => draft.At <= tooOld);
        if (Profile.CrisisAt <= tooOld)
        {
            (Profile.Crisis, Profile.CrisisAt) = (null, null);
        }

        // The day somebody was last seen begins before they were: what they wrote on it counts by its own time.
        if (Times().Any() || !(Profile.LastSeen <= tooOld))
        {
            return true;
        }

        // Who refused the model is not read by it for having been away.
        var refuses = Profile.WithoutModel;
        Profile = new CoachProfile { WithoutModel = refuses };
        return refuses;
    }

    private IEnumerable<DateTimeOffset> Times() => Profile.Drafts.Select(draft => draft.At).Concat(Profile.CrisisAt is { } crisis ? [crisis] : []);

    private TimeSpan Kept(TimeSpan retention) => Retention.Shorter(retention, Profile.RetentionDays);
}
