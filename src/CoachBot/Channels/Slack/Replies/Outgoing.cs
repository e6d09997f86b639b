using CoachBot.Channels.Slack.BlockKit;
using CoachBot.State;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>
/// An answer on its way: a later attempt sends this one, and does not have the coach think again. Once Slack has confirmed it
/// nothing is left of its words; that it was sent is remembered longer than any attempt takes, until the purge.
/// </summary>
/// <param name="Text">The message's plain text.</param>
/// <param name="Blocks">Its blocks, as JSON.</param>
/// <param name="IsSent">Whether Slack confirmed it. If not, it may have been sent or not.</param>
internal sealed record Outgoing(
    [property: JsonProperty("text")] string Text, [property: JsonProperty("blocks")] string Blocks, [property: JsonProperty("sent")] bool IsSent = false) : IPerishable
{
    public static readonly Outgoing Sent = new("", "[]", IsSent: true);

    private static readonly TimeSpan Kept = TimeSpan.FromHours(2);

    [JsonIgnore]
    public SlackMessage Message => new(Text, JArray.Parse(Blocks));

    public static Outgoing Of(SlackMessage message) => new(message.Text, message.Blocks.ToString(Formatting.None));

    public DateTimeOffset PerishesAt(DateTimeOffset now, TimeSpan retention) => now + Kept;

    public bool Prune(DateTimeOffset now, TimeSpan retention) => false;
}
