using CoachBot.Tests.Drivers;

namespace CoachBot.Tests.Teams;

/// <summary>The service as it runs for Teams, outside Development, beside a cloud of its own.</summary>
public sealed class TeamsService : IAsyncLifetime, IAsyncDisposable
{
    private CoachApp? _app;

    public TeamsCloud Cloud { get; } = new();

    public Uri Address => _app!.Address;

    public IServiceProvider Services => _app!.Services;

    public TeamsUser NewUser() => new(Cloud, Address);

    public async Task InitializeAsync()
    {
        await Cloud.InitializeAsync();
        _app = new CoachApp("Production", Cloud.Settings);
        await _app.InitializeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
