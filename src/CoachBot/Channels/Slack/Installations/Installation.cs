using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>A workspace, or an organisation for all of its workspaces, that installed the app.</summary>
internal sealed class Installation : IStoreItem
{
    /// <summary>The team's id, or the organisation's.</summary>
    [JsonProperty("tenant")]
    public string Tenant { get; set; } = "";

    [JsonProperty("token")]
    public string Token { get; set; } = "";

    [JsonProperty("bot_user_id")]
    public string? BotUserId { get; set; }

    /// <summary>Gets the next token, once; null where tokens do not rotate.</summary>
    [JsonProperty("refresh_token")]
    public string? RefreshToken { get; set; }

    [JsonProperty("expires_at")]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Until when a replica that is getting the next token is left to it.</summary>
    [JsonProperty("refreshing_until")]
    public DateTimeOffset? RefreshingUntil { get; set; }

    [JsonIgnore]
    public string ETag { get; set; } = "*";
}
