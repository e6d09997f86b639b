using CoachBot.Channels.Slack.WebApi;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Finds the means to talk to a workspace: what it installed, or the one token of the settings.</summary>
internal sealed class Workspaces(SlackApi api, SlackSettings settings, InstallationStore store, TokenRotation rotation)
{
    private volatile string? _ownUserId;

    /// <returns>Null where nobody installed the app there, or it was removed.</returns>
    public async Task<SlackClient?> FindAsync(string tenant, CancellationToken cancellationToken)
    {
        if (settings.ClientId is not null && await store.FindAsync(tenant, cancellationToken) is { } installation)
        {
            var fresh = await rotation.FreshAsync(installation, cancellationToken);
            return new SlackClient(api, tenant, fresh.Token, fresh.BotUserId);
        }

        return settings.BotToken is { } token ? new SlackClient(api, tenant, token, _ownUserId) : null;
    }

    /// <summary>Learns who we are in the one workspace of the settings, which also shows whether the token works.</summary>
    /// <exception cref="SlackApiException">It does not, or Slack cannot be reached.</exception>
    public async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        if (settings.BotToken is { } token)
        {
            _ownUserId = await new SlackClient(api, SlackMethod.AuthTest, token, null).AuthTestAsync(cancellationToken);
        }
    }

    public Task RemoveAsync(string tenant, CancellationToken cancellationToken) => store.RemoveAsync(tenant, cancellationToken);
}
