using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Events;

/// <summary>Whose tokens were revoked, by user id.</summary>
internal sealed record RevokedTokens
{
    [JsonProperty("oauth")]
    public IReadOnlyList<string>? OAuth { get; init; }

    [JsonProperty("bot")]
    public IReadOnlyList<string>? Bot { get; init; }
}
