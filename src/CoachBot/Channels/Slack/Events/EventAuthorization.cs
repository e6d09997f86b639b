using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Events;

/// <summary>An installation of the app that an event is visible to.</summary>
internal sealed record EventAuthorization
{
    [JsonProperty("enterprise_id")]
    public string? EnterpriseId { get; init; }

    [JsonProperty("team_id")]
    public string? TeamId { get; init; }

    [JsonProperty("user_id")]
    public string? UserId { get; init; }

    [JsonProperty("is_bot")]
    public bool? IsBot { get; init; }

    [JsonProperty("is_enterprise_install")]
    public bool? IsEnterpriseInstall { get; init; }
}
