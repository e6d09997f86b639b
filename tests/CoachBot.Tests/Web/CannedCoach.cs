using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace CoachBot.Tests.Web;

/// <summary>Stands for the service behind the page: answers each activity with the next reply in line and keeps what it was sent.</summary>
internal sealed class CannedCoach
{
    private readonly ConcurrentQueue<Func<IRoute, Task>> replies = new();
    private Task held = Task.CompletedTask;

    /// <summary>The activities received, oldest first.</summary>
    public ConcurrentQueue<JsonNode> Received { get; } = new();

    /// <summary>The route to give to the visit.</summary>
    public (string Pattern, Func<IRoute, Task> Handler) Route => ("**/web/activities", AnswerAsync);

    public CannedCoach Replies(params JsonNode[] activities)
        => Enqueue(route => route.FulfillAsync(Json(200, new JsonObject { ["activities"] = new JsonArray(activities) })));

    public CannedCoach RepliesCard(JsonNode card) => Replies(Activities.Card(card));

    public CannedCoach Refuses(int status, string code, string message)
        => Enqueue(route => route.FulfillAsync(Json(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } })));

    public CannedCoach FailsWith(int status, string body) => Enqueue(route => route.FulfillAsync(new() { Status = status, Body = body }));

    public CannedCoach IsUnreachable() => Enqueue(route => route.AbortAsync("connectionrefused"));

    /// <summary>Holds the reply that comes next in line back until <paramref name="release"/> is done.</summary>
    public CannedCoach After(Task release)
    {
        held = release;
        return this;
    }

    private static RouteFulfillOptions Json(int status, JsonNode body)
        => new() { Status = status, ContentType = "application/json", Body = body.ToJsonString() };

    private CannedCoach Enqueue(Func<IRoute, Task> reply)
    {
        var release = held;
        held = Task.CompletedTask;
        replies.Enqueue(async route =>
        {
            await release;
            await reply(route);
        });
        return this;
    }

    private Task AnswerAsync(IRoute route)
    {
        Received.Enqueue(JsonNode.Parse(route.Request.PostData!)!);
        return replies.TryDequeue(out var reply) ? reply(route) : throw new InvalidOperationException("The page asked once more than the test foresaw.");
    }
}
