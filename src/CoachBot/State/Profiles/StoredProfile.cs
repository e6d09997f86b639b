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
        Times(now).Min() + Kept(retention);

    public bool Prune(DateTimeOffset now, TimeSpan retention)
    {
        var tooOld = now - Kept(retention);
        Profile.Drafts.RemoveAll(draft => draft.At <= tooOld);
        if (Profile.CrisisAt <= tooOld)
        {
            (Profile.Crisis, Profile.CrisisAt) = (null, null);
        }

        return !(Profile.LastSeen <= tooOld);
    }

    private IEnumerable<DateTimeOffset> Times(DateTimeOffset now) =>
        Profile.Drafts.Select(draft => draft.At).Append(Profile.CrisisAt ?? now).Append(Profile.LastSeen ?? now);

    private TimeSpan Kept(TimeSpan retention) =>
        Profile.RetentionDays is { } days && TimeSpan.FromDays(days) < retention ? TimeSpan.FromDays(days) : retention;
}
