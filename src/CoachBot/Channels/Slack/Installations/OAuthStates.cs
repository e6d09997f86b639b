using System.Security.Cryptography;
using System.Text;
using CoachBot.Bot;
using CoachBot.State;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Builder;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>The states of installations under way: each is good once, for ten minutes, in the browser that began.</summary>
internal sealed class OAuthStates(IStorage storage, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public async Task<string> BeginAsync(CancellationToken cancellationToken)
    {
        var state = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await storage.WriteAsync(Key(state), new OAuthState(time.GetUtcNow() + Lifetime), cancellationToken);
        return state;
    }

    /// <returns>Whether the installation may go on.</returns>
    public async Task<bool> EndAsync(string? state, string? fromBrowser, CancellationToken cancellationToken)
    {
        if (state is not { Length: > 0 and <= 200 } || fromBrowser is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(fromBrowser)))
        {
            return false;
        }

        var kept = await storage.FindAsync<OAuthState>(Key(state), cancellationToken);
        await storage.DeleteAsync([Key(state)], cancellationToken);
        return kept is not null && kept.Expires > time.GetUtcNow();
    }

    private static string Key(string state) => $"{Tenant.None}/slack/oauth/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(state)))}";
}
