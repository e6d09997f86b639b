using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model.Drivers;

/// <summary>A channel's connector service that takes messages and their updates.</summary>
public sealed class Channel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Channel(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public ConcurrentQueue<JObject> Sent { get; } = new();

    public ConcurrentQueue<(string Path, JObject Activity)> Updates { get; } = new();

    public static async Task<Channel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var channel = new Channel(builder.Build());
        channel._app.MapPost("/v3/{**path}", async (HttpRequest request) =>
        {
            channel.Sent.Enqueue(await ReadAsync(request));
            return Results.Text($$"""{"id":"message-{{channel.Sent.Count}}"}""", "application/json");
        });
        channel._app.MapPut("/v3/{**path}", async (HttpRequest request) =>
        {
            channel.Updates.Enqueue((request.Path, await ReadAsync(request)));
            return Results.Text("""{"id":"1"}""", "application/json");
        });
        await channel._app.StartAsync();
        return channel;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task<JObject> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        return JObject.Parse(await reader.ReadToEndAsync());
    }
}
