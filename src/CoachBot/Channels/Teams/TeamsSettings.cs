namespace CoachBot.Channels.Teams;

/// <summary>The settings of the bot's registration, checked at start: what is wrong is named together with what to do.</summary>
internal static class TeamsSettings
{
    public const string AppId = "MicrosoftAppId";
    public const string AppType = "MicrosoftAppType";
    public const string Password = "MicrosoftAppPassword";
    public const string TenantId = "MicrosoftAppTenantId";
    public const string ChannelService = "ChannelService";
    public const string AcceptOwnTenantTokens = "Teams:AcceptOwnTenantTokens";

    private static readonly string[] Types = ["SingleTenant", "UserAssignedMSI", "MultiTenant"];
    private static readonly string[] Clouds = ["https://botframework.azure.us", "https://botframework.azure.cn"];

    /// <exception cref="ConfigurationException">A setting is missing or cannot be right.</exception>
    public static void Demand(IConfiguration configuration)
    {
        DemandGuid(configuration);
        DemandKnown(configuration, AppType, Types);
        DemandKnown(configuration, ChannelService, Clouds);
        var managed = Is(configuration, AppType, "UserAssignedMSI");
        if (!managed && !Has(configuration, Password) && !BotCertificate.IsNamed(configuration))
        {
            throw new ConfigurationException(
                $"{AppId} is set but {Password} is not: set {Password} to the application's client secret, {BotCertificate.Thumbprint} or {BotCertificate.Path} to its certificate, or {AppType} to UserAssignedMSI.");
        }

        if ((managed || Is(configuration, AppType, "SingleTenant")) && !Has(configuration, TenantId))
        {
            throw new ConfigurationException($"{AppType} is {configuration[AppType]}, which needs {TenantId}: set it to the directory (tenant) id, which « az account show --query tenantId » prints.");
        }

        if (AcceptsOwnTenant(configuration) && !Guid.TryParse(configuration[TenantId], out _))
        {
            throw new ConfigurationException($"{AcceptOwnTenantTokens} is on, which needs {TenantId} as an id: set it to the directory (tenant) id.");
        }
    }

    public static bool Has(IConfiguration configuration, string key) => !string.IsNullOrWhiteSpace(configuration[key]);

    /// <summary>The issuers of the bot's own directory, where the operator lets its tokens in; else none.</summary>
    public static IReadOnlyList<string> OwnTenantIssuers(IConfiguration configuration)
    {
        var tenant = configuration[TenantId];
        return AcceptsOwnTenant(configuration) ? [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"] : [];
    }

    private static bool AcceptsOwnTenant(IConfiguration configuration) => Has(configuration, AcceptOwnTenantTokens)
        && (bool.TryParse(configuration[AcceptOwnTenantTokens], out var accepts) ? accepts
            : throw new ConfigurationException($"{AcceptOwnTenantTokens} is '{configuration[AcceptOwnTenantTokens]}': set it to true or false."));

    private static bool Is(IConfiguration configuration, string key, string value) => string.Equals(configuration[key]?.Trim(), value, StringComparison.OrdinalIgnoreCase);

    private static void DemandGuid(IConfiguration configuration)
    {
        if (!Guid.TryParse(configuration[AppId], out _))
        {
            throw new ConfigurationException($"{AppId} is '{configuration[AppId]}', which is no application id: it looks like 0b6d1c1e-4a3f-4a51-9d0a-6a8c9d3a7f10 and stands on the bot's page in the Azure portal.");
        }
    }

    private static void DemandKnown(IConfiguration configuration, string key, string[] known)
    {
        if (Has(configuration, key) && !known.Contains(configuration[key]!.Trim().TrimEnd('/'), StringComparer.OrdinalIgnoreCase))
        {
            throw new ConfigurationException($"{key} is '{configuration[key]}': set it to {string.Join(" or ", known)}, or leave it empty.");
        }
    }
}
