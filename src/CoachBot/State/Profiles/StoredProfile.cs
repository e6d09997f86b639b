using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.State.Profiles;

/// <summary>A person's profile as the storage keeps it.</summary>
internal sealed class StoredProfile : IStoreItem
{
    public CoachProfile Profile { get; set; } = new();

    [JsonIgnore]
    public string ETag { get; set; } = DatabaseStorage.Absent;
}
