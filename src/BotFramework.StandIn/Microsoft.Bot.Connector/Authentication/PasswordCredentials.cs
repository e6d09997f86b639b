namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An identity proved by a client secret. Without an app id authentication is off.</summary>
internal sealed class PasswordCredentials : ServiceClientCredentialsFactory
{
    private readonly string ownAppId;
    private readonly string password;
    private readonly string tenantId;

    internal PasswordCredentials(string appId, string password, string tenantId)
    {
        ownAppId = appId;
        this.password = password;
        this.tenantId = tenantId;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(ownAppId) && string.Equals(appId, ownAppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(ownAppId));

    internal override ITokenSource CreateTokenSource(Cloud cloud, Func<HttpClient> http, TimeProvider time) => string.IsNullOrEmpty(ownAppId)
        ? null
        : new TokenEndpoint(http, time, cloud.TokenEndpoint(tenantId), ownAppId, cloud.Scope, _ => [KeyValuePair.Create("client_secret", password)]);
}
