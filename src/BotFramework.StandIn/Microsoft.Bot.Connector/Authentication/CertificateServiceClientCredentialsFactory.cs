using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An identity proved by a certificate and its private key.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 certificate;
    private readonly string ownAppId;
    private readonly string tenantId;
    private readonly HttpClient httpClient;
    private readonly bool sendX5c;

    /// <param name="certificate">With its RSA private key.</param>
    /// <param name="tenantId">The directory of a single-tenant bot; null for the cloud's own.</param>
    /// <param name="sendX5c">Whether the certificate travels with each request, so that a renewed one of the same subject is accepted.</param>
    public CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null, bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (string.IsNullOrWhiteSpace(appId))
        {
            throw new ArgumentNullException(nameof(appId));
        }

        this.certificate = certificate;
        ownAppId = appId;
        this.tenantId = tenantId;
        this.httpClient = httpClient;
        this.sendX5c = sendX5c;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(string.Equals(appId, ownAppId, StringComparison.Ordinal));

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    internal override ITokenSource CreateTokenSource(Cloud cloud, Func<HttpClient> http, TimeProvider time) =>
        new TokenEndpoint(httpClient is null ? http : () => httpClient, time, cloud.TokenEndpoint(tenantId), ownAppId, cloud.Scope, url => ClientAssertion.Prove(certificate, ownAppId, url, sendX5c, time));
}
