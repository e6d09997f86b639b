using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>The message that a button was on or a shortcut was used on.</summary>
internal sealed record InteractionMessage
{
    [JsonProperty("text")]
    public string? Text { get; init; }

    [JsonProperty("blocks")]
    public JArray? Blocks { get; init; }

    [JsonProperty("ts")]
    public string? Ts { get; init; }

    [JsonProperty("thread_ts")]
    public string? ThreadTs { get; init; }
}
