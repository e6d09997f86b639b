using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CoachBot.Tests.Drivers;

/// <summary>The real service on a real loopback port, in Development.</summary>
public sealed class CoachApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public CoachApp() => UseKestrel(0);

    /// <summary>Where it listens, with a final slash.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    public Task InitializeAsync()
    {
        StartServer();
        return Task.CompletedTask;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseEnvironment("Development");
}
