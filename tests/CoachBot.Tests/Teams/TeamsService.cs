using CoachBot.Tests.Drivers;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.Tests.Teams;

/// <summary>The service as it runs for Teams, outside Development, beside a cloud of its own.</summary>
public sealed class TeamsService : IAsyncLifetime, IAsyncDisposable
{
    private CoachApp? _app;
    private Action<IServiceCollection>? _services;

    public TeamsCloud Cloud { get; } = new();

    public Uri Address => _app!.Address;

    /// <summary>Settings beside those of the cloud, before the start.</summary>
    internal IReadOnlyList<(string Key, string Value)> Settings { get; init; } = [];

    public IServiceProvider Services => _app!.Services;

    /// <summary>Puts services in place of the real ones, before the start.</summary>
    internal void Replace(Action<IServiceCollection> services) => _services = services;

    public TeamsUser NewUser(string directoryId = TeamsUser.OwnDirectoryId) => new(Cloud, Address, directoryId);

    public async Task InitializeAsync()
    {
        await Cloud.InitializeAsync();
        _app = new CoachApp("Production", [.. Cloud.Settings, .. Settings]) { Replace = _services };
        await _app.InitializeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
