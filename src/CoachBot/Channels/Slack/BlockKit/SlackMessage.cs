using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>A card as a Slack message.</summary>
/// <param name="Text">The card in plain text, escaped, for notifications and screen readers.</param>
/// <param name="Blocks">The blocks, within Slack's limits.</param>
internal sealed record SlackMessage(string Text, JArray Blocks);
