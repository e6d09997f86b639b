using CoachBot.Channels.Slack.WebApi;
using CoachBot.State;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Gets the next token before the old one expires. A refresh token works once, so one replica does it and the others wait.</summary>
internal sealed class TokenRotation(InstallationStore store, OAuthApi oauth, TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    /// <summary>The installation with a token that works.</summary>
    public async Task<Installation> FreshAsync(Installation installation, CancellationToken cancellationToken)
    {
        var current = installation;
        while (IsOld(current))
        {
            if (!IsClaimed(current) && await ClaimAsync(current, cancellationToken))
            {
                return await RefreshAsync(current, cancellationToken);
            }

            // Another replica is at it; until it is done the old token still works.
            if (current.ExpiresAt > time.GetUtcNow())
            {
                return current;
            }

            await Task.Delay(Between, time, cancellationToken);
            current = await store.FindAsync(installation.Tenant, cancellationToken) ?? throw new SlackApiException(SlackMethod.OAuthAccess, "not_installed");
        }

        return current;
    }

    private bool IsOld(Installation installation) => installation is { RefreshToken: not null, ExpiresAt: { } expires } && expires - Early <= time.GetUtcNow();

    private bool IsClaimed(Installation installation) => installation.RefreshingUntil > time.GetUtcNow();

    private async Task<bool> ClaimAsync(Installation installation, CancellationToken cancellationToken)
    {
        installation.RefreshingUntil = time.GetUtcNow() + Claim;
        try
        {
            await store.SaveAsync(installation, cancellationToken);
            return true;
        }
        catch (ETagConflictException)
        {
            // Somebody changed it since it was read.
            return false;
        }
    }

    private async Task<Installation> RefreshAsync(Installation old, CancellationToken cancellationToken)
    {
        var next = await oauth.RefreshAsync(old, cancellationToken);
        next.Tenant = old.Tenant;
        next.BotUserId ??= old.BotUserId;
        await store.SaveAsync(next, cancellationToken);
        return next;
    }
}
