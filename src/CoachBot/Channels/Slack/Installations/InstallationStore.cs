using CoachBot.State;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Keeps installations; the storage encrypts them.</summary>
internal sealed class InstallationStore(IStorage storage)
{
    public Task<Installation?> FindAsync(string tenant, CancellationToken cancellationToken) => storage.FindAsync<Installation>(Key(tenant), cancellationToken);

    public Task SaveAsync(Installation installation, CancellationToken cancellationToken) => storage.WriteAsync(Key(installation.Tenant), installation, cancellationToken);

    public Task RemoveAsync(string tenant, CancellationToken cancellationToken) => storage.DeleteAsync([Key(tenant)], cancellationToken);

    private static string Key(string tenant) => $"{tenant}/slack/installation";
}
