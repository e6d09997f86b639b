using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.State.Profiles;

/// <summary>
/// The profiles of those who were just here, as they were last saved: the next message of a conversation need not read, decrypt
/// and parse again what this replica wrote a moment ago. Whether another replica wrote since shows when the turn is saved.
/// </summary>
internal sealed class RecentProfiles : IDisposable
{
    private const long MostCharacters = 8_000_000;
    private const int CharactersBesideDrafts = 2_000;

    /// <summary>Short, so that what was erased on another replica does not stay here.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly MemoryCache _slots = new(new MemoryCacheOptions { SizeLimit = MostCharacters });

    /// <summary>The profile, which is the caller's alone until it is put back; null where there is none.</summary>
    public StoredProfile? Take(string key) => _slots.TryGetValue(key, out Slot? slot) ? slot!.Take() : null;

    public void Put(string key, StoredProfile stored) => _slots.Set(key, new Slot(stored), new MemoryCacheEntryOptions
    {
        Size = CharactersBesideDrafts + stored.Profile.Drafts.Sum(draft => (long)draft.Text.Length),
        AbsoluteExpirationRelativeToNow = Kept,
    });

    public void Forget(string key) => _slots.Remove(key);

    public void Dispose() => _slots.Dispose();

    /// <summary>Of two turns at once only one gets the profile; the other reads the storage.</summary>
    private sealed class Slot(StoredProfile stored)
    {
        private StoredProfile? _stored = stored;

        public StoredProfile? Take() => Interlocked.Exchange(ref _stored, null);
    }
}
