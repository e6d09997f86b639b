using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Channels.Teams;

/// <summary>The Bot Framework protocol at <c>/api/messages</c>: Teams, the Emulator and the Microsoft 365 Agents Playground.</summary>
internal sealed class TeamsChannel : IChannel
{
    public string Name => "Teams";

    public ChannelState Check(IConfiguration configuration, IHostEnvironment environment)
    {
        if (TeamsSettings.Has(configuration, TeamsSettings.AppId))
        {
            TeamsSettings.Demand(configuration);
            return new(true, "/api/messages takes requests signed for the bot's app id.");
        }

        if (TeamsSettings.Has(configuration, TeamsSettings.Password) || BotCertificate.IsNamed(configuration))
        {
            throw new ConfigurationException($"The bot's secret or certificate is set but {TeamsSettings.AppId} is not: set {TeamsSettings.AppId} to the bot's application id.");
        }

        return environment.IsDevelopment()
            ? new(true, "no MicrosoftAppId, so /api/messages answers anonymous callers on this machine (Emulator, Playground).", LoopbackOnly: true)
            : new(false, "set MicrosoftAppId, MicrosoftAppType and MicrosoftAppPassword to turn it on.");
    }

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton(provider => Credentials(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new AuthenticationConfiguration { ValidTokenIssuers = TeamsSettings.OwnTenantIssuers(provider.GetRequiredService<IConfiguration>()) });
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<IBotFrameworkHttpAdapter, TeamsAdapter>();
        services.AddSingleton<IProactiveChannel, TeamsProactive>();
    }

    public void Map(IEndpointRouteBuilder endpoints, ChannelState state)
    {
        DemandAdapter(endpoints.ServiceProvider);
        endpoints.MapGet("/privacy", () => Results.Stream(TeamsPackage.Open("privacy.html"), "text/html; charset=utf-8"));
        var endpoint = endpoints.MapPost("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot, CancellationToken cancellationToken) =>
            adapter.ProcessAsync(request, response, bot, cancellationToken));
        if (state.LoopbackOnly)
        {
            endpoint.AddEndpointFilter<LoopbackOnly>();
        }
    }

    private static ServiceClientCredentialsFactory Credentials(IConfiguration configuration) => BotCertificate.IsNamed(configuration)
        ? new CertificateServiceClientCredentialsFactory(BotCertificate.Load(configuration), configuration[TeamsSettings.AppId], configuration[TeamsSettings.TenantId])
        : new ConfigurationServiceClientCredentialFactory(configuration);

    /// <summary>Addresses and credentials are read now, so that a mistake stops the start and not the first message.</summary>
    private static void DemandAdapter(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IBotFrameworkHttpAdapter>();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException($"The settings of the bot's registration cannot work: {exception.Message}", exception);
        }
    }
}
