using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Interactions;

/// <summary>What is filled in, by block id and action id.</summary>
internal sealed record ViewState
{
    [JsonProperty("values")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, InputValue?>?>? Values { get; init; }
}
