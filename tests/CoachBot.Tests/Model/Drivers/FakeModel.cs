using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Model.Drivers;

/// <summary>A server on a loopback port that speaks OpenAI's chat-completions protocol and answers as the test wishes.</summary>
public sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModel(WebApplication app) => _app = app;

    /// <summary>What answers; replies with an empty opinion until set.</summary>
    public Func<HttpContext, Task> Answer { get; set; } = http => SayAsync(http, Replies.Nothing);

    /// <summary>The bodies of the requests, in order.</summary>
    public ConcurrentQueue<JObject> Requests { get; } = new();

    /// <summary>The headers of the last request.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The path of the last request.</summary>
    public string Path { get; private set; } = "";

    public string Address => _app.Urls.Single();

    public string Endpoint => Address + "/v1";

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model._app.MapPost("/{**path}", model.TakeAsync);
        await model._app.StartAsync();
        return model;
    }

    /// <summary>Answers with a completion whose content is <paramref name="content"/>.</summary>
    public static Task SayAsync(HttpContext http, string content) => http.Response.WriteAsync(Completion(content).ToString());

    public static JObject Completion(string content) => new()
    {
        ["id"] = "chatcmpl-1",
        ["object"] = "chat.completion",
        ["created"] = 1,
        ["model"] = "small",
        ["choices"] = new JArray(new JObject
        {
            ["index"] = 0,
            ["finish_reason"] = "stop",
            ["message"] = new JObject { ["role"] = "assistant", ["content"] = content },
        }),
        ["usage"] = new JObject { ["prompt_tokens"] = 900, ["completion_tokens"] = 100, ["total_tokens"] = 1000 },
    };

    /// <summary>What the model was told, without the sealed data.</summary>
    public static string System(JObject request) => Content(request, 0);

    /// <summary>The sealed data the model was given.</summary>
    public static string User(JObject request) => Content(request, 1);

    /// <summary>The first passage that the model was given, and its first sentence.</summary>
    public static (string Id, string Sentence) FirstPassage(JObject request)
    {
        var passage = JObject.Parse(User(request).Split('\n')[1])["passages"]![0]!;
        return ((string)passage["id"]!, ((string)passage["text"]!).Split(". ")[0] + ".");
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private static string Content(JObject request, int message)
    {
        ArgumentNullException.ThrowIfNull(request);
        var content = request["messages"]![message]!["content"]!;
        return content.Type == JTokenType.String ? (string)content! : string.Concat(content.Select(part => (string?)part["text"]));
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var request = JObject.Parse(await reader.ReadToEndAsync());
        var answer = Answer;
        Requests.Enqueue(request);
        (Headers, Path) = (http.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), http.Request.Path);
        http.Response.ContentType = "application/json";
        await answer(http);
    }
}
