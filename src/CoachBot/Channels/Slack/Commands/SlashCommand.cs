using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Commands;

/// <summary>A slash command, with the fields of the form that Slack posts.</summary>
internal sealed record SlashCommand
{
    /// <summary>What people type; the manifest names it.</summary>
    public const string Name = "/coach";

    [JsonProperty("team_id")]
    public string? TeamId { get; init; }

    [JsonProperty("enterprise_id")]
    public string? EnterpriseId { get; init; }

    [JsonProperty("is_enterprise_install")]
    public string? IsEnterpriseInstall { get; init; }

    [JsonProperty("channel_id")]
    public string? ChannelId { get; init; }

    [JsonProperty("user_id")]
    public string? UserId { get; init; }

    [JsonProperty("command")]
    public string? Command { get; init; }

    [JsonProperty("text")]
    public string? Text { get; init; }

    [JsonProperty("response_url")]
    public string? ResponseUrl { get; init; }

    [JsonProperty("trigger_id")]
    public string? TriggerId { get; init; }

    [JsonIgnore]
    public string? Tenant => string.Equals(IsEnterpriseInstall, "true", StringComparison.OrdinalIgnoreCase) && EnterpriseId is { Length: > 0 } ? EnterpriseId : TeamId;
}
