namespace Microsoft.Bot.Connector;

/// <summary>Who may receive the bot's token: Microsoft's channel hosts and, for development, this machine.</summary>
internal static class ServiceUrlPolicy
{
    private static readonly string[] Hosts =
    [
        "botframework.com", "smba.trafficmanager.net", "teams.microsoft.com",
        "botframework.us", "botframework.azure.us", "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "teams.microsoft.us",
        "botframework.azure.cn", "teams.microsoftonline.cn",
    ];

    private static readonly string[] Parents = ["botframework.com", "botframework.us", "botframework.azure.us", "botframework.azure.cn"];

    internal static void Demand(Uri url)
    {
        if (!Allows(url))
        {
            throw new UnauthorizedAccessException($"The bot's token is not sent to '{url.Host}': it is no host of a Bot Framework channel.");
        }
    }

    internal static bool Allows(Uri url) =>
        url.IsLoopback
        || (string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            && (Hosts.Contains(url.IdnHost, StringComparer.OrdinalIgnoreCase)
                || Parents.Any(parent => url.IdnHost.EndsWith("." + parent, StringComparison.OrdinalIgnoreCase))));
}
