using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

internal sealed record InteractionUser
{
    [JsonProperty("id")]
    public string? Id { get; init; }

    [JsonProperty("team_id")]
    public string? TeamId { get; init; }
}
