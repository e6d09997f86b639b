using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in one cloud, both ways.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly ChannelTokenValidator channels;
    private readonly OwnTenantTokenValidator ownTenant;
    private readonly RestConnectorFactory connectors;
    private readonly CheckedTokens tokens = new CheckedTokens();

    internal CloudAuthentication(Cloud cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http, TimeProvider time)
    {
        this.cloud = cloud;
        this.credentials = credentials;
        channels = new ChannelTokenValidator(new SigningKeys(http, cloud.MetadataUrl, time), cloud.Issuer, configuration.RequiredEndorsements, time);
        ownTenant = new OwnTenantTokenValidator(new SigningKeys(http, cloud.LoginMetadataUrl, time), configuration.ValidTokenIssuers, time);
        ITokenSource source = credentials.CreateTokenSource(cloud, http, time);
        connectors = new RestConnectorFactory(new ChannelTransport(http, source is null ? null : new ChannelToken(source, time), time));
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(cancellationToken)
            : await KnownAsync(authHeader, activity, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = cloud.OAuthScope,
            CallerId = identity.IsAuthenticated && identity.Claims.Any() ? "urn:botframework:azure" : null,
            ConnectorFactory = connectors,
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => connectors;

    public override string GetOriginatingAudience() => cloud.OAuthScope;

    private async Task<ClaimsIdentity> KnownAsync(string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        JsonWebToken token = tokens.Read(authHeader);
        ClaimsIdentity identity = ownTenant.IsFor(token)
            ? await ownTenant.ValidateAsync(token, activity, appId => credentials.IsValidAppIdAsync(appId, cancellationToken), cancellationToken)
            : await channels.ValidateAsync(token, activity, appId => credentials.IsValidAppIdAsync(appId, cancellationToken), cancellationToken);
        tokens.Keep(authHeader, token);
        return identity;
    }

    private async Task<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken) =>
        await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? new ClaimsIdentity(new List<Claim>(), AuthenticationConstants.AnonymousAuthType)
            : throw Refusal.Because("the Authorization header is missing");
}
