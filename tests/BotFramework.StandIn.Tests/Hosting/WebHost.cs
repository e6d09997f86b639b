using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>A web server on a free loopback port.</summary>
public sealed class WebHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebHost(WebApplication app)
    {
        this.app = app;
        Url = new Uri(app.Urls.First());
    }

    public Uri Url { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<WebHost> StartAsync(RequestDelegate handler, Action<IServiceCollection>? services = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHttpClient();
        services?.Invoke(builder.Services);
        WebApplication built = builder.Build();
        built.Run(handler);
        await built.StartAsync();
        return new WebHost(built);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
