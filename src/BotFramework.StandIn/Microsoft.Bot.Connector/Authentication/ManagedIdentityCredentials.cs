namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A user-assigned managed identity of the Azure resource the bot runs on: nothing to keep secret.</summary>
internal sealed class ManagedIdentityCredentials : ServiceClientCredentialsFactory
{
    private readonly string ownAppId;

    internal ManagedIdentityCredentials(string appId)
    {
        ownAppId = appId;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, ownAppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    internal override ITokenSource CreateTokenSource(Cloud cloud, Func<HttpClient> http, TimeProvider time) =>
        new ManagedIdentityTokens(ownAppId, cloud.OAuthScope, time);
}
