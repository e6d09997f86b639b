using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>A modal or the App Home.</summary>
internal sealed record View
{
    [JsonProperty("id")]
    public string? Id { get; init; }

    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("callback_id")]
    public string? CallbackId { get; init; }

    [JsonProperty("private_metadata")]
    public string? PrivateMetadata { get; init; }

    [JsonProperty("state")]
    public ViewState? State { get; init; }
}
