using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Drivers;

/// <summary>The real service on a real loopback port; in Development unless told otherwise.</summary>
public sealed class CoachApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _environment;
    private readonly (string Key, string Value)[] _settings;

    public CoachApp()
        : this("Development")
    {
    }

    internal CoachApp(string environment, params (string Key, string Value)[] settings)
    {
        _environment = environment;
        _settings = settings;
        UseKestrel(0);
    }

    /// <summary>Services that a test puts in place of the real ones.</summary>
    internal Action<IServiceCollection>? Replace { get; init; }

    /// <summary>Where it listens, with a final slash.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public Task InitializeAsync()
    {
        StartServer();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(_environment);
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureServices(services => Replace?.Invoke(services));
    }
}
