using Microsoft.Bot.Builder;

namespace CoachBot.State.Profiles;

/// <summary>Reads and saves profiles so that two turns of one person at once are both kept.</summary>
internal sealed class ProfileStore(IStorage storage)
{
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
        string[] keys = [person.Key("coach")];
        for (var round = 1; ; round++)
        {
            var found = await storage.ReadAsync(keys, cancellationToken);
            var stored = found.TryGetValue(keys[0], out var item) && item is StoredProfile profile ? profile : new StoredProfile();
            var (result, keep) = turn(stored.Profile);
            if (!keep || await TrySaveAsync(keys[0], stored, round, cancellationToken))
            {
                return result;
            }
        }
    }

    private async Task<bool> TrySaveAsync(string key, StoredProfile stored, int round, CancellationToken cancellationToken)
    {
        try
        {
            await storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = stored }, cancellationToken);
            return true;
        }
        catch (ETagConflictException) when (round < MostRounds)
        {
            return false;
        }
    }
}
