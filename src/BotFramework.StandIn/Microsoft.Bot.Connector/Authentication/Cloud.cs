using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of a cloud, each of which a setting can replace.</summary>
internal sealed record Cloud(string Issuer, Uri MetadataUrl, string LoginUrlTemplate, string DefaultTenant, string OAuthScope)
{
    private readonly Uri loginMetadataUrl;

    private const string GovernmentService = "https://botframework.azure.us";
    private const string ChinaService = "https://botframework.azure.cn";

    private static readonly Cloud Public = new Cloud(
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        new Uri(AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
        AuthenticationConstants.ToChannelFromBotLoginUrlTemplate,
        "botframework.com",
        AuthenticationConstants.ToChannelFromBotOAuthScope);

    private static readonly Cloud Government = new Cloud(
        "https://api.botframework.us",
        new Uri("https://login.botframework.azure.us/v1/.well-known/openidconfiguration"),
        "https://login.microsoftonline.us/{0}",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us");

    private static readonly Cloud China = new Cloud(
        "https://api.botframework.azure.cn",
        new Uri("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration"),
        "https://login.partner.microsoftonline.cn/{0}",
        "microsoftservices.partner.onmschina.cn",
        "https://api.botframework.azure.cn");

    /// <summary>Where the keys of the directories (tenants) are published: they share them.</summary>
    internal Uri LoginMetadataUrl
    {
        get => loginMetadataUrl ?? new Uri(Authority(null) + "/v2.0/.well-known/openid-configuration");
        init => loginMetadataUrl = value;
    }

    internal string Scope => OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? OAuthScope : OAuthScope + "/.default";

    internal static Cloud Of(string channelService) => channelService?.TrimEnd('/') switch
    {
        null or "" => Public,
        GovernmentService => Government,
        ChinaService => China,
        _ => throw new InvalidOperationException("The provided ChannelService value is not supported."),
    };

    internal Cloud With(Func<string, string> setting) => this with
    {
        Issuer = setting("ToBotFromChannelTokenIssuer") ?? Issuer,
        MetadataUrl = Secure("ToBotFromChannelOpenIdMetadataUrl", setting) ?? MetadataUrl,
        LoginMetadataUrl = Secure("ToBotFromEmulatorOpenIdMetadataUrl", setting),
        LoginUrlTemplate = Secure("ToChannelFromBotLoginUrl", setting)?.AbsoluteUri ?? LoginUrlTemplate,
        OAuthScope = setting("ToChannelFromBotOAuthScope") ?? OAuthScope,
    };

    internal Uri TokenEndpoint(string tenant)
    {
        string authority = Authority(tenant);
        return new Uri(authority.EndsWith("/token", StringComparison.Ordinal) ? authority : authority + "/oauth2/v2.0/token");
    }

    private string Authority(string tenant) =>
        string.Format(CultureInfo.InvariantCulture, LoginUrlTemplate, string.IsNullOrEmpty(tenant) ? DefaultTenant : tenant).TrimEnd('/');

    private static Uri Secure(string name, Func<string, string> setting)
    {
        string value = setting(name);
        if (value is null)
        {
            return null;
        }

        bool usable = Uri.TryCreate(value, UriKind.Absolute, out Uri url)
            && (string.Equals(url.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
                || (string.Equals(url.Scheme, Uri.UriSchemeHttp, StringComparison.Ordinal) && url.IsLoopback));
        return usable ? url : throw new InvalidOperationException($"{name} must be an https address (http only on this machine).");
    }
}
