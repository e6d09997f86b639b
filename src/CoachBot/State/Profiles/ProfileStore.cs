using Microsoft.Bot.Builder;

namespace CoachBot.State.Profiles;

/// <summary>Reads and saves profiles so that two turns of one person at once are both kept.</summary>
internal sealed class ProfileStore(IStorage storage, RecentProfiles recent, Retention retention, TimeProvider clock)
{
    /// <summary>What the key of a profile names.</summary>
    public const string Thing = "coach";

    /// <summary>Of turns that meet, one is saved each round; more than so many never meet.</summary>
    private const int MostRounds = 100;

    /// <summary>
    /// Has <paramref name="turn"/> work on the person's profile and saves it. When another turn saved first, the work is done
    /// again on what that one left: it must not have sent anything yet.
    /// </summary>
    /// <param name="person">Whose turn it is.</param>
    /// <param name="turn">The work; says whether to keep the profile.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<T> ChangeAsync<T>(Person person, Func<CoachProfile, (T Result, bool Keep)> turn, CancellationToken cancellationToken)
    {
        var key = person.Key(Thing);
        for (var round = 1; ; round++)
        {
            var remembered = round == 1 ? Prune(recent.Take(key)) : null;
            var stored = remembered ?? await ReadAsync(key, cancellationToken);
            var crisis = stored.Profile.Crisis;
            var (result, keep) = turn(stored.Profile);
            Stamp(stored.Profile, isCrisisNew: !ReferenceEquals(crisis, stored.Profile.Crisis));
            if (keep ? await TrySaveAsync(key, stored, round, cancellationToken) : remembered is null)
            {
                return result;
            }

            // What another replica saved since must show, so the turn is done again on what is stored.
        }
    }

    /// <summary>The profile without what is too old, even where the purge has not come by yet.</summary>
    private async Task<StoredProfile> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var found = await storage.ReadAsync([key], cancellationToken);
        if (!found.TryGetValue(key, out var item) || item is not StoredProfile stored)
        {
            return new StoredProfile();
        }

        return Prune(stored) ?? new StoredProfile { ETag = stored.ETag };
    }

    private StoredProfile? Prune(StoredProfile? stored) => stored?.Prune(clock.GetUtcNow(), retention.Current) == true ? stored : null;

    private void Stamp(CoachProfile profile, bool isCrisisNew)
    {
        var now = clock.GetUtcNow();
        profile.LastSeen = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        profile.CrisisAt = profile.Crisis is null ? null : isCrisisNew || profile.CrisisAt is null ? now : profile.CrisisAt;
        for (var i = 0; i < profile.Drafts.Count; i++)
        {
            if (profile.Drafts[i].At == default)
            {
                profile.Drafts[i] = profile.Drafts[i] with { At = now };
            }
        }
    }

    private async Task<bool> TrySaveAsync(string key, StoredProfile stored, int round, CancellationToken cancellationToken)
    {
        try
        {
            await storage.WriteAsync(key, stored, cancellationToken);
            recent.Put(key, stored);
            return true;
        }
        catch (ETagConflictException) when (round < MostRounds)
        {
            return false;
        }
    }
}
