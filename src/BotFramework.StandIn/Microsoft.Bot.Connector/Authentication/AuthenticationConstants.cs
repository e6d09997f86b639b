namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and claim names of the public cloud.</summary>
public static class AuthenticationConstants
{
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    public const string AppIdClaim = "appid";

    public const string AudienceClaim = "aud";

    public const string IssuerClaim = "iss";

    public const string ServiceUrlClaim = "serviceurl";

    public const string VersionClaim = "ver";

    public const string AnonymousAuthType = "anonymous";
}
