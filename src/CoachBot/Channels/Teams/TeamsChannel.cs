using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Channels.Teams;

/// <summary>The Bot Framework protocol at <c>/api/messages</c>: Teams, the Emulator and the Microsoft 365 Agents Playground.</summary>
internal sealed class TeamsChannel : IChannel
{
    private const string AppId = "MicrosoftAppId";
    private const string AppType = "MicrosoftAppType";
    private const string Password = "MicrosoftAppPassword";
    private const string TenantId = "MicrosoftAppTenantId";

    public string Name => "Teams";

    public ChannelState Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (Has(configuration, AppId))
        {
            RequireAll(configuration);
            return new(true, "/api/messages takes requests signed for the bot's app id.");
        }

        if (Has(configuration, Password))
        {
            throw new ConfigurationException($"{Password} is set but {AppId} is not: set {AppId} to the bot's application id.");
        }

        return environment.IsDevelopment()
            ? new(true, "no MicrosoftAppId, so /api/messages answers anonymous callers on this machine (Emulator, Playground).", LoopbackOnly: true)
            : new(false, "set MicrosoftAppId, MicrosoftAppType and MicrosoftAppPassword to turn it on.");
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>();
    }

    public void Map(IEndpointRouteBuilder endpoints, ChannelState state)
    {
        var endpoint = endpoints.MapPost("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot, CancellationToken cancellationToken) =>
            adapter.ProcessAsync(request, response, bot, cancellationToken));
        if (state.LoopbackOnly)
        {
            endpoint.AddEndpointFilter<LoopbackOnly>();
        }
    }

    private static void RequireAll(IConfiguration configuration)
    {
        var type = configuration[AppType];
        var managed = string.Equals(type, "UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        var singleTenant = string.Equals(type, "SingleTenant", StringComparison.OrdinalIgnoreCase);
        if (!managed && !Has(configuration, Password))
        {
            throw new ConfigurationException($"{AppId} is set but {Password} is not: set {Password} to the application's client secret, or {AppType} to UserAssignedMSI.");
        }

        if ((managed || singleTenant) && !Has(configuration, TenantId))
        {
            throw new ConfigurationException($"{AppType} is {type}, which needs {TenantId}: set it to the directory (tenant) id.");
        }
    }

    private static bool Has(IConfiguration configuration, string key) => !string.IsNullOrWhiteSpace(configuration[key]);
}
