using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Something Slack delivered, over HTTP or a socket.</summary>
/// <param name="Type">One of <see cref="DeliveryType"/>.</param>
/// <param name="Payload">Slack's own object.</param>
internal sealed record SlackDelivery([property: JsonProperty("type")] string Type, [property: JsonProperty("payload")] JObject Payload);
