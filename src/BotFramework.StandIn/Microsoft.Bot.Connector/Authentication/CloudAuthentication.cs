using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in one cloud, both ways.</summary>
internal sealed class CloudAuthentication : BotFrameworkAuthentication
{
    private readonly Cloud cloud;
    private readonly ServiceClientCredentialsFactory credentials;
    private readonly ChannelTokenValidator validator;
    private readonly RestConnectorFactory connectors;

    internal CloudAuthentication(Cloud cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http, TimeProvider time)
    {
        this.cloud = cloud;
        this.credentials = credentials;
        validator = new ChannelTokenValidator(new SigningKeys(http, cloud.MetadataUrl, time), cloud.Issuer, configuration.RequiredEndorsements, time);
        connectors = new RestConnectorFactory(new ChannelTransport(http, credentials.CreateToken(cloud, http, time), time));
    }

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ClaimsIdentity identity = string.IsNullOrWhiteSpace(authHeader)
            ? await AnonymousAsync(cancellationToken)
            : await validator.ValidateAsync(authHeader, activity, appId => credentials.IsValidAppIdAsync(appId, cancellationToken), cancellationToken);
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

    private async Task<ClaimsIdentity> AnonymousAsync(CancellationToken cancellationToken) =>
        await credentials.IsAuthenticationDisabledAsync(cancellationToken)
            ? new ClaimsIdentity(new List<Claim>(), AuthenticationConstants.AnonymousAuthType)
            : throw new UnauthorizedAccessException("Unauthorized: the Authorization header is missing.");
}
