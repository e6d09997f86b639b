using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>A card that shows more when a button is pressed.</summary>
internal sealed record KeptCard([property: JsonProperty("id")] string Id, [property: JsonProperty("card")] string Card);
