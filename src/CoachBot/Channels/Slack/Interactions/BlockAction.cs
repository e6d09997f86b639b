using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>The button that was pressed.</summary>
internal sealed record BlockAction
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("action_id")]
    public string? ActionId { get; init; }

    [JsonProperty("block_id")]
    public string? BlockId { get; init; }

    [JsonProperty("value")]
    public string? Value { get; init; }

    [JsonProperty("action_ts")]
    public string? ActionTs { get; init; }
}
