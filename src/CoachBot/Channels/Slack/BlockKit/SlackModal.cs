using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>A card as a modal or as the App Home.</summary>
/// <param name="View">The view, as views.open, views.update and views.publish take it.</param>
internal sealed record SlackModal(JObject View);
