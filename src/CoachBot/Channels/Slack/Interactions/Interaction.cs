using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>A button, a shortcut or a submitted modal; which fields there are depends on the type.</summary>
internal sealed record Interaction
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("callback_id")]
    public string? CallbackId { get; init; }

    [JsonProperty("trigger_id")]
    public string? TriggerId { get; init; }

    [JsonProperty("response_url")]
    public string? ResponseUrl { get; init; }

    [JsonProperty("team")]
    public Entity? Team { get; init; }

    [JsonProperty("enterprise")]
    public Entity? Enterprise { get; init; }

    [JsonProperty("is_enterprise_install")]
    public bool? IsEnterpriseInstall { get; init; }

    [JsonProperty("user")]
    public InteractionUser? User { get; init; }

    [JsonProperty("channel")]
    public Entity? Channel { get; init; }

    [JsonProperty("container")]
    public Container? Container { get; init; }

    [JsonProperty("message")]
    public InteractionMessage? Message { get; init; }

    [JsonProperty("view")]
    public View? View { get; init; }

    [JsonProperty("state")]
    public ViewState? State { get; init; }

    [JsonProperty("actions")]
    public IReadOnlyList<BlockAction>? Actions { get; init; }

    [JsonIgnore]
    public string? Tenant => IsEnterpriseInstall == true && Enterprise?.Id is { Length: > 0 } enterprise ? enterprise : Team?.Id ?? User?.TeamId ?? Enterprise?.Id;
}
