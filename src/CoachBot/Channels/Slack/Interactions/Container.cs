using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>Where a button was: on a message or in a view.</summary>
internal sealed record Container
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("message_ts")]
    public string? MessageTs { get; init; }

    [JsonProperty("channel_id")]
    public string? ChannelId { get; init; }

    [JsonProperty("thread_ts")]
    public string? ThreadTs { get; init; }

    [JsonProperty("is_ephemeral")]
    public bool? IsEphemeral { get; init; }
}
