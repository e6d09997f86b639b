using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CoachBot.Operation;

/// <summary>What an operator needs around the bot: probes, metrics, traces, limits, an orderly end.</summary>
internal static class OperationServices
{
    private const string Ready = "ready";
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(5);

    // Kubernetes kills 40 seconds after it asked: turns get most of that to end.
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(30);

    public static void AddOperation(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        services.AddHealthChecks().AddCheck<StorageHealth>("storage", tags: [Ready], timeout: ProbeTimeout);
        services.AddSingleton(LimitSettings.Read(builder.Configuration, builder.Environment));
        services.AddSingleton<CoachMetrics>();
        services.AddSingleton<IMiddleware, TurnTelemetry>();
        services.AddSingleton<IMiddleware, TurnLimiter>();
        builder.AddTelemetryExport();
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, "O"));
        }
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
