using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Slack on a loopback port: its Web API, its response URLs and its sockets, with its limits.</summary>
public sealed class FakeSlack : IAsyncDisposable
{
    public const string SigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";
    public const string Team = "T024BE7LD";
    public const string Bot = "U0COACH";
    public const string BotToken = "xoxb-1-coach";
    public const string AppToken = "xapp-1-coach";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _triggers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _responseUrls = new(StringComparer.Ordinal);
    private long _number = 1_700_000_000_000_000;

    private FakeSlack(WebApplication app)
    {
        _app = app;
        Sockets = new FakeSockets(this);
        OAuth = new FakeOAuth(this);
    }

    /// <summary>Slack's clock, by which triggers and response URLs grow old.</summary>
    public FakeTimeProvider Clock { get; } = new(DateTimeOffset.FromUnixTimeSeconds(1_800_000_000));

    public ConcurrentQueue<ApiCall> Calls { get; } = new();

    public ConcurrentDictionary<string, PostedMessage> Messages { get; } = new(StringComparer.Ordinal);

    /// <summary>Modals by id, and App Homes by user.</summary>
    public ConcurrentDictionary<string, JObject> Views { get; } = new(StringComparer.Ordinal);

    /// <summary>What was wrong with blocks and views that were refused.</summary>
    public ConcurrentQueue<string> Trouble { get; } = new();

    public ConcurrentDictionary<string, string> Locales { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>What to answer a method with, in place of doing it, as long as it gives something.</summary>
    public ConcurrentDictionary<string, Func<ApiCall, (int Status, JObject Body, int? RetryAfter)?>> Instead { get; } = new(StringComparer.Ordinal);

    /// <summary>Held while the app waits for the answer to a method that was done.</summary>
    public ConcurrentDictionary<string, Task> Holding { get; } = new(StringComparer.Ordinal);

    /// <summary>The bot tokens that work, the newest last.</summary>
    public ConcurrentQueue<string> Tokens { get; } = new([BotToken]);

    public FakeSockets Sockets { get; }

    public FakeOAuth OAuth { get; }

    public string Origin => _app.Urls.Single();

    public string ApiBaseUrl => Origin + "/api/";

    public static async Task<FakeSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        var slack = new FakeSlack(builder.Build());
        slack._app.UseWebSockets();
        slack._app.MapPost("/api/{method}", slack.ApiAsync);
        slack._app.MapPost("/response/{id}", slack.RespondAsync);
        slack._app.Map("/link", slack.Sockets.AcceptAsync);
        await slack._app.StartAsync();
        return slack;
    }

    public string NextTs() => (Interlocked.Increment(ref _number) / 1_000_000m).ToString("0.000000", CultureInfo.InvariantCulture);

    public string NextTrigger()
    {
        var trigger = $"{Interlocked.Increment(ref _number)}.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        _triggers[trigger] = Clock.GetUtcNow();
        return trigger;
    }

    /// <summary>An address for answers to what <paramref name="user"/> did in <paramref name="channel"/>; with a message, that can be replaced.</summary>
    public string NextResponseUrl(string channel, string user, string? messageTs = null)
    {
        var id = Uri.EscapeDataString($"{channel}|{user}|{messageTs}|{Interlocked.Increment(ref _number)}");
        return $"{Origin}/response/{id}";
    }

    /// <summary>The messages in a channel that a person can see, oldest first.</summary>
    public IReadOnlyList<PostedMessage> In(string channel, string? person = null) =>
        [.. Messages.Values.Where(message => message.Channel == channel && (message.OnlyFor is null || message.OnlyFor == person)).OrderBy(message => message.Ts, StringComparer.Ordinal)];

    public IReadOnlyList<ApiCall> CallsTo(string method) => [.. Calls.Where(call => call.Method == method)];

    /// <summary>Forgets the calls, the triggers and all but some of the messages and modals.</summary>
    public void Forget(int most)
    {
        Calls.Clear();
        _triggers.Clear();
        _responseUrls.Clear();
        foreach (var ts in Messages.Keys.OrderDescending(StringComparer.Ordinal).Skip(most))
        {
            Messages.TryRemove(ts, out _);
        }

        foreach (var view in Views.Keys.Where(view => view[0] == 'V').OrderDescending(StringComparer.Ordinal).Skip(most))
        {
            Views.TryRemove(view, out _);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    internal JObject? Try(ApiCall call) => call.Method switch
    {
        "auth.test" => new JObject { ["team_id"] = Team, ["user_id"] = Bot, ["bot_id"] = "B0COACH" },
        "chat.postMessage" => Post(call, null),
        "chat.postEphemeral" => Post(call, call.Text("user")),
        "chat.update" => Update(call),
        "conversations.open" => new JObject { ["channel"] = new JObject { ["id"] = "D" + call.Text("users")![1..] } },
        "conversations.replies" => Replies(call),
        "users.info" => new JObject { ["user"] = new JObject { ["id"] = call.Text("user"), ["locale"] = Locales.GetValueOrDefault(call.Text("user")!, "fr-FR"), ["real_name"] = Names.GetValueOrDefault(call.Text("user")!) } },
        "views.open" => OpenView(call),
        "views.update" => UpdateView(call),
        "views.publish" => Publish(call),
        "assistant.threads.setStatus" or "assistant.threads.setSuggestedPrompts" => [],
        "oauth.v2.access" => OAuth.Access(call),
        "apps.connections.open" => new JObject { ["url"] = Sockets.NewAddress() },
        _ => Error("unknown_method"),
    };

    private static JObject Error(string name) => new() { ["ok"] = false, ["error"] = name };

    private async Task<IResult> ApiAsync(string method, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var isForm = request.HasFormContentType;
        var arguments = isForm
            ? JObject.FromObject((await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal))
            : JsonConvert.DeserializeObject<JObject>(await reader.ReadToEndAsync(), new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
        var call = new ApiCall(method, request.Headers.Authorization, arguments, isForm);
        Calls.Enqueue(call);
        if (Instead.TryGetValue(method, out var instead) && instead(call) is { } other)
        {
            if (other.RetryAfter is { } seconds)
            {
                request.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            }

            return Results.Text(other.Body.ToString(), "application/json", statusCode: other.Status);
        }

        var answer = Refusal(call) ?? Try(call)!;
        answer["ok"] ??= true;
        await Holding.GetValueOrDefault(method, Task.CompletedTask);
        return Results.Text(answer.ToString(Formatting.None), "application/json");
    }

    private JObject? Refusal(ApiCall call)
    {
        var token = call.Authorization?.Replace("Bearer ", "", StringComparison.Ordinal) ?? "";
        var formOnly = call.Method is "users.info" or "conversations.replies" or "apps.connections.open" or "oauth.v2.access";
        return formOnly && !call.IsForm ? Error("invalid_arguments")
            : call.Method is "apps.connections.open" ? token == AppToken ? null : Error("invalid_auth")
            : call.Method is "oauth.v2.access" || Tokens.Contains(token) ? null : Error("invalid_auth");
    }

    private JObject Post(ApiCall call, string? onlyFor)
    {
        if (BlockRules.MessageError(call.Arguments, Trouble) is { } error)
        {
            return Error(error);
        }

        var message = new PostedMessage
        {
            Channel = call.Text("channel")!,
            Ts = NextTs(),
            ThreadTs = call.Text("thread_ts"),
            Text = call.Text("text")!,
            Blocks = (JArray)call.Arguments["blocks"]!,
            OnlyFor = onlyFor,
            Metadata = call.Arguments["metadata"] as JObject,
        };
        Messages[message.Ts] = message;
        return new JObject { ["channel"] = message.Channel, ["ts"] = message.Ts };
    }

    private JObject Update(ApiCall call)
    {
        if (BlockRules.MessageError(call.Arguments, Trouble) is { } error)
        {
            return Error(error);
        }

        if (!Messages.TryGetValue(call.Text("ts")!, out var old) || old.Channel != call.Text("channel"))
        {
            return Error("message_not_found");
        }

        if (old.OnlyFor is not null)
        {
            return Error("cant_update_message");
        }

        Messages[old.Ts] = old with { Text = call.Text("text")!, Blocks = (JArray)call.Arguments["blocks"]! };
        return new JObject { ["ts"] = old.Ts };
    }

    /// <summary>The app may read its own direct conversations and no others.</summary>
    private JObject Replies(ApiCall call) => !call.Text("channel")!.StartsWith('D')
        ? Error("missing_scope")
        : new JObject
        {
            ["messages"] = new JArray(In(call.Text("channel")!).Where(message => message.ThreadTs == call.Text("ts"))
                .Select(message => new JObject { ["ts"] = message.Ts, ["text"] = message.Text, ["metadata"] = message.Metadata })),
        };

    private JObject OpenView(ApiCall call)
    {
        if (!_triggers.TryRemove(call.Text("trigger_id") ?? "", out var born))
        {
            return Error("exchanged_trigger_id");
        }

        return Clock.GetUtcNow() - born > TimeSpan.FromSeconds(3) ? Error("expired_trigger_id") : Keep($"V{Interlocked.Increment(ref _number)}", call);
    }

    /// <summary>A view is named by Slack, or by the app when it opened it.</summary>
    private JObject UpdateView(ApiCall call)
    {
        var id = call.Text("external_id") is { } external ? Views.FirstOrDefault(view => (string?)view.Value["external_id"] == external).Key : call.Text("view_id");
        return id is not null && Views.ContainsKey(id) ? Keep(id, call) : Error("not_found");
    }

    private JObject Publish(ApiCall call) => (string?)call.Arguments["view"]?["type"] == "home" ? Keep(call.Text("user_id")!, call) : Error("invalid_arguments");

    private JObject Keep(string id, ApiCall call)
    {
        var view = call.Arguments["view"] as JObject;
        if (BlockRules.ViewError(view, Trouble) is { } error)
        {
            return Error(error);
        }

        Views[id] = view!;
        return new JObject { ["view"] = new JObject { ["id"] = id } };
    }

    private async Task<IResult> RespondAsync(string id, HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync());
        Calls.Enqueue(new ApiCall("response_url", null, body, false));
        var parts = Uri.UnescapeDataString(id).Split('|');
        if (_responseUrls.AddOrUpdate(id, 1, (_, count) => count + 1) > 5)
        {
            return Results.Text("used_url", statusCode: 404);
        }

        if (BlockRules.MessageError(body, Trouble) is { } error)
        {
            return Results.Text(error, statusCode: 400);
        }

        var replaces = (bool?)body["replace_original"] == true && parts[2].Length > 0;
        var isPrivate = (string?)body["response_type"] != "in_channel";
        var ts = replaces ? parts[2] : NextTs();
        Messages[ts] = new PostedMessage { Channel = parts[0], Ts = ts, ThreadTs = replaces ? Messages[ts].ThreadTs : (string?)body["thread_ts"], Text = (string)body["text"]!, Blocks = (JArray)body["blocks"]!, OnlyFor = isPrivate ? parts[1] : null };
        return Results.Text("ok");
    }
}
