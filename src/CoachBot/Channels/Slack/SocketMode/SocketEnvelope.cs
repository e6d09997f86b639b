using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.SocketMode;

/// <summary>A message of Socket Mode: a delivery in its envelope, or a word about the connection.</summary>
internal sealed record SocketEnvelope
{
    /// <summary>A delivery type, or <c>hello</c> or <c>disconnect</c>.</summary>
    [JsonProperty("type")]
    public string? Type { get; init; }

    [JsonProperty("envelope_id")]
    public string? EnvelopeId { get; init; }

    [JsonProperty("payload")]
    public JObject? Payload { get; init; }

    [JsonProperty("accepts_response_payload")]
    public bool? AcceptsResponsePayload { get; init; }

    /// <summary>Why Slack ends the connection.</summary>
    [JsonProperty("reason")]
    public string? Reason { get; init; }
}
