using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>A team, an organisation or a channel, by its id.</summary>
internal sealed record Entity
{
    [JsonProperty("id")]
    public string? Id { get; init; }
}
