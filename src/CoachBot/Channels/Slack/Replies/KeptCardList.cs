using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>A person's kept cards, the newest last.</summary>
internal sealed class KeptCardList
{
    [JsonProperty("cards")]
    public List<KeptCard> Cards { get; set; } = [];
}
