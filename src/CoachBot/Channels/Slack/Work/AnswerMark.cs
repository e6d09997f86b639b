using Newtonsoft.Json;

namespace CoachBot.Channels.Slack.Work;

/// <summary>How far an answer has come.</summary>
/// <param name="IsSent">Whether Slack confirmed it; if not, it may have been sent or not.</param>
internal sealed record AnswerMark([property: JsonProperty("sent")] bool IsSent);
