using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>A channel's connector service that keeps what it is sent.</summary>
public sealed class FakeChannel : IAsyncDisposable
{
    private WebHost host = null!;

    public ConcurrentQueue<ChannelCall> Calls { get; } = new();

    /// <summary>Statuses to answer with first, before 200.</summary>
    public ConcurrentQueue<int> Refusals { get; } = new();

    public string ServiceUrl => host.Url + "amer/";

    public static async Task<FakeChannel> StartAsync()
    {
        var channel = new FakeChannel();
        channel.host = await WebHost.StartAsync(channel.AnswerAsync);
        return channel;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync();
        string path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new ChannelCall(context.Request.Method, path, body.Length == 0 ? null : JObject.Parse(body), context.Request.Headers.Authorization.ToString()));
        if (Refusals.TryDequeue(out int status))
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("""{"error":{"code":"No","message":"refused"}}""");
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"id":"sent-1"}""");
    }
}
