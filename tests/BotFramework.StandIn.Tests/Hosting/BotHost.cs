using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BotFramework.StandIn.Tests.Hosting;

/// <summary>A bot behind the real adapter and real HTTP.</summary>
public sealed class BotHost : IAsyncDisposable
{
    /// <summary>The longest request the host takes, in bytes.</summary>
    public const int BodyLimit = 2_000_000;

    private readonly WebHost host;
    private readonly HttpClient http = new();

    private BotHost(WebHost host, CloudAdapter adapter)
    {
        this.host = host;
        Adapter = adapter;
    }

    public CloudAdapter Adapter { get; }

    public static async Task<BotHost> StartAsync(IBot bot, params (string Name, string Value)[] settings)
    {
        CloudAdapter adapter = null!;
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            .Build();
        WebHost server = await WebHost.StartAsync(context =>
        {
            context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = BodyLimit;
            return adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
        });
        adapter = new CloudAdapter(configuration, server.Services.GetRequiredService<IHttpClientFactory>());
        return new BotHost(server, adapter);
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? authorization = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), "application/json", authorization);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string contentType, string? authorization = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Url, "api/messages")) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        return http.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync() => http.GetAsync(new Uri(host.Url, "api/messages"));

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await host.DisposeAsync();
    }
}
