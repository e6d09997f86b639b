using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Installations;

/// <summary>An installation that was begun.</summary>
internal sealed record OAuthState([property: JsonProperty("expires")] DateTimeOffset Expires);
