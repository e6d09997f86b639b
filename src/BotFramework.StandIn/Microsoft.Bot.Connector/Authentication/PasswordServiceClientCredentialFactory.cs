using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An identity proved by a client secret. Without an app id authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        OwnHttp = httpClient;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; set; }

    private HttpClient OwnHttp { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, AppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    internal override ChannelToken CreateToken(Cloud cloud, Func<HttpClient> http, TimeProvider time) =>
        string.IsNullOrEmpty(AppId)
            ? null
            : new ChannelToken(OwnHttp is null ? http : () => OwnHttp, cloud.TokenEndpoint(TenantId), AppId, Password, cloud.Scope, time);
}
