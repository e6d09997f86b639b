using System.Net.Http.Headers;
using System.Text;
using CoachBot.Channels.Slack.WebApi;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>Exchanges a code, or a refresh token, for a bot token.</summary>
internal sealed class OAuthApi(SlackApi api, SlackSettings settings, TimeProvider time)
{
    private const string AllWorkspaces = "oauth";

    public Task<Installation> ExchangeAsync(string code, CancellationToken cancellationToken) =>
        CallAsync(AllWorkspaces, new JObject { ["code"] = code }, cancellationToken);

    public Task<Installation> RefreshAsync(Installation installation, CancellationToken cancellationToken) =>
        CallAsync(installation.Tenant, new JObject { ["grant_type"] = "refresh_token", ["refresh_token"] = installation.RefreshToken }, cancellationToken);

    private async Task<Installation> CallAsync(string workspace, JObject arguments, CancellationToken cancellationToken)
    {
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.ClientId}:{settings.ClientSecret}"));
        var answer = await api.CallAsync(SlackMethod.OAuthAccess, workspace, new AuthenticationHeaderValue("Basic", credentials), arguments, cancellationToken);
        return SlackJson.Read<OAuthAccess>(answer) is { AccessToken: { } token, Tenant: { Length: > 0 } tenant } access
            ? new Installation
            {
                Tenant = tenant,
                Token = token,
                BotUserId = access.BotUserId,
                RefreshToken = access.RefreshToken,
                ExpiresAt = access.ExpiresIn is { } seconds ? time.GetUtcNow().AddSeconds(seconds) : null,
            }
            : throw new SlackApiException(SlackMethod.OAuthAccess, "no_bot_token");
    }
}
