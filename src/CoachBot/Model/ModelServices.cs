namespace CoachBot.Model;

/// <summary>Puts the second reader together. Nothing of it exists where no model is configured.</summary>
internal static class ModelServices
{
    /// <exception cref="ConfigurationException">The model is half configured.</exception>
    public static void AddModel(this IServiceCollection services, IConfiguration configuration)
    {
        if (ModelSettings.Read(configuration) is not { } settings)
        {
            return;
        }

        ModelHttp.Add(services, settings);
        services.AddSingleton(settings);
        services.AddSingleton<PromptBook>();
        services.AddSingleton<ModelUsage>();
        services.AddSingleton(provider => new ModelBudget(settings, Clock(provider)));
        services.AddSingleton(provider => new ModelCalls(
            ChatClients.Create(settings, provider.GetRequiredService<IHttpClientFactory>().CreateClient(ModelHttp.Client)),
            settings,
            provider.GetRequiredService<ModelBudget>(),
            provider.GetRequiredService<ModelUsage>(),
            Clock(provider),
            provider.GetRequiredService<ILogger<ModelCalls>>()));
        services.AddSingleton<ModelReaders>();
        services.AddSingleton<ReadAlong>();
        services.AddSingleton<Rewriting>();
        services.AddSingleton<LaterTurns>();
        services.AddHostedService(provider => provider.GetRequiredService<LaterTurns>());
        services.AddSingleton<ModelDesk>();
    }

    /// <summary>Tells the operator whether a model reads along.</summary>
    public static void LogModel(this WebApplication app)
    {
        if (app.Services.GetService<ModelSettings>() is { } settings)
        {
            app.Logger.ModelOn(settings.Provider, settings.Endpoint.Authority, settings.Name);
        }
        else
        {
            app.Logger.ModelOff();
        }
    }

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;
}
