using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.WebApi;

/// <param name="Body">What Slack answered; null where it asked for a pause.</param>
internal sealed record ApiResponse(JObject? Body);
