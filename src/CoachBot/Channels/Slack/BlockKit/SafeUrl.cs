namespace CoachBot.Channels.Slack.BlockKit;

internal static class SafeUrl
{
    /// <summary>The address as Slack takes it; null where it is not on the web or too long.</summary>
    public static string? Of(Uri? url) =>
        url is { IsAbsoluteUri: true, Scheme: "https" or "http" } && url.AbsoluteUri.Length <= SlackLimits.Url ? url.AbsoluteUri : null;
}
