using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's identity from <c>MicrosoftAppType</c> (MultiTenant, SingleTenant, UserAssignedMSI), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.</summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string type = configuration["MicrosoftAppType"];
        string appId = configuration["MicrosoftAppId"];
        string password = configuration["MicrosoftAppPassword"];
        string tenant = configuration["MicrosoftAppTenantId"];
        switch (string.IsNullOrWhiteSpace(type) ? "multitenant" : type.Trim().ToLowerInvariant())
        {
            case "multitenant":
                inner = new PasswordCredentials(appId, password, null);
                break;
            case "singletenant":
                Need(appId, "MicrosoftAppId");
                Need(password, "MicrosoftAppPassword");
                Need(tenant, "MicrosoftAppTenantId");
                inner = new PasswordCredentials(appId, password, tenant);
                break;
            case "userassignedmsi":
                Need(appId, "MicrosoftAppId");
                Need(tenant, "MicrosoftAppTenantId");
                inner = new ManagedIdentityCredentials(appId);
                break;
            default:
                throw new NotSupportedException($"MicrosoftAppType '{type}' is not supported: use SingleTenant, UserAssignedMSI or MultiTenant.");
        }
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => inner.IsAuthenticationDisabledAsync(cancellationToken);

    internal override ITokenSource CreateTokenSource(Cloud cloud, Func<HttpClient> http, TimeProvider time) => inner.CreateTokenSource(cloud, http, time);

    private static void Need(string value, string name)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{name} is required for this MicrosoftAppType in configuration.", nameof(value));
        }
    }
}
