using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

internal sealed record SelectedOption
{
    [JsonProperty("value")]
    public string? Value { get; init; }
}
