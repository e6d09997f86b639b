using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Drivers;

/// <summary>The real service on a real loopback port, with a database of its own; in Development unless told otherwise.</summary>
public sealed class CoachApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _environment;
    private readonly (string Key, string Value)[] _settings;
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("coachbot-");

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

    /// <summary>Where it listens, with a final slash.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Puts something else in the place of the service's own parts.</summary>
    internal Action<IServiceCollection>? Replace { get; init; }

    public Task InitializeAsync()
    {
        StartServer();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseEnvironment(_environment);
        builder.UseSetting("Storage:ConnectionString", $"Data Source={_data.FullName}/coachbot.db");
        foreach (var (key, value) in _settings)
        {
            builder.UseSetting(key, value);
        }

        if (Replace is not null)
        {
            builder.ConfigureTestServices(Replace);
        }
    }
}
