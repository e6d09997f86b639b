using CoachBot.Channels.Slack.Interactions;
using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>The answer of oauth.v2.access.</summary>
internal sealed record OAuthAccess
{
    [JsonProperty("access_token")]
    public string? AccessToken { get; init; }

    [JsonProperty("refresh_token")]
    public string? RefreshToken { get; init; }

    [JsonProperty("expires_in")]
    public long? ExpiresIn { get; init; }

    [JsonProperty("bot_user_id")]
    public string? BotUserId { get; init; }

    [JsonProperty("team")]
    public Entity? Team { get; init; }

    [JsonProperty("enterprise")]
    public Entity? Enterprise { get; init; }

    [JsonProperty("is_enterprise_install")]
    public bool? IsEnterpriseInstall { get; init; }

    [JsonIgnore]
    public string? Tenant => IsEnterpriseInstall == true ? Enterprise?.Id : Team?.Id;
}
