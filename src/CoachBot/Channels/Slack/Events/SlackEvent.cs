using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Events;

/// <summary>What happened; which fields there are depends on the type.</summary>
internal sealed record SlackEvent
{
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("subtype")]
    public string? Subtype { get; init; }

    [JsonProperty("channel")]
    public string? Channel { get; init; }

    [JsonProperty("channel_type")]
    public string? ChannelType { get; init; }

    [JsonProperty("user")]
    public string? User { get; init; }

    [JsonProperty("bot_id")]
    public string? BotId { get; init; }

    [JsonProperty("text")]
    public string? Text { get; init; }

    [JsonProperty("blocks")]
    public JArray? Blocks { get; init; }

    [JsonProperty("ts")]
    public string? Ts { get; init; }

    [JsonProperty("thread_ts")]
    public string? ThreadTs { get; init; }

    /// <summary>The tab of the App Home that was opened.</summary>
    [JsonProperty("tab")]
    public string? Tab { get; init; }

    /// <summary>The tokens that were revoked.</summary>
    [JsonProperty("tokens")]
    public RevokedTokens? Tokens { get; init; }

    /// <summary>Whether a person wrote it: with a file too, but it is neither an edit nor an announcement.</summary>
    [JsonIgnore]
    public bool IsWritten => Subtype is (null or "file_share" or "thread_broadcast") && BotId is null && User is not (null or "USLACKBOT");

    [JsonIgnore]
    public bool IsDirect => ChannelType is null ? Channel is ['D', ..] : ChannelType == "im";
}
