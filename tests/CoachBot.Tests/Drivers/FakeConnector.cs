using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Drivers;

/// <summary>A channel's connector service on a loopback port; remembers what the bot posts, but for signs of typing.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Path, JObject Activity)> Posts { get; } = new();

    /// <summary>Held while the bot waits for the answer to what it posted.</summary>
    public Task Holding { get; set; } = Task.CompletedTask;

    public string Address => _app.Urls.Single();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.MapPost("/v3/{**path}", connector.TakeAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync());
        if ((string?)activity["type"] != "typing")
        {
            Posts.Enqueue((request.Path, activity));
        }

        await Holding;
        return Results.Text("{\"id\":\"1\"}", "application/json");
    }
}
