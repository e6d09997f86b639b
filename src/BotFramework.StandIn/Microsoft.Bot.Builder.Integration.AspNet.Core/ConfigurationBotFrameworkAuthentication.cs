using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Authentication as the settings say.</summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly Lazy<HttpClient> Shared = new Lazy<HttpClient>(() => new HttpClient());

    private readonly CloudAuthentication inner;

    public ConfigurationBotFrameworkAuthentication(IConfiguration configuration, ServiceClientCredentialsFactory credentialsFactory = null, AuthenticationConfiguration authConfiguration = null, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        inner = new CloudAuthentication(
            Cloud.Of(configuration["ChannelService"]).With(name => string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory is null ? () => Shared.Value : httpClientFactory.CreateClient,
            TimeProvider.System);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => inner.CreateConnectorFactory(claimsIdentity);

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();
}
