namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's own identity.</summary>
public abstract class ServiceClientCredentialsFactory
{
    private protected ServiceClientCredentialsFactory()
    {
    }

    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Where the identity's tokens come from; null where authentication is off.</summary>
    internal abstract ITokenSource CreateTokenSource(Cloud cloud, Func<HttpClient> http, TimeProvider time);
}
