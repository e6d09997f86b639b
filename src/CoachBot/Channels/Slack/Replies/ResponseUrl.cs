using CoachBot.Channels.Slack.BlockKit;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>One address that Slack handed out for an answer.</summary>
internal sealed class ResponseUrl(ResponseUrls responses, Uri url)
{
    /// <returns>Whether Slack took it; it does not when the address was used up or is too old.</returns>
    public Task<bool> PostAsync(SlackMessage message, bool replaces, string? threadTs, CancellationToken cancellationToken) => responses.PostAsync(url, message, replaces, threadTs, cancellationToken);
}
