using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachBot.Tests.Slack.Fake;

/// <summary>Slack's side of Socket Mode.</summary>
public sealed class FakeSockets(FakeSlack slack)
{
    private readonly ConcurrentDictionary<string, bool> _tickets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JObject>> _acknowledged = new(StringComparer.Ordinal);

    /// <summary>The open connections, the newest last.</summary>
    public ConcurrentQueue<WebSocket> Open { get; } = new();

    public string NewAddress()
    {
        var ticket = Guid.NewGuid().ToString("N");
        _tickets[ticket] = true;
        return slack.Origin.Replace("http://", "ws://", StringComparison.Ordinal) + "/link?ticket=" + ticket;
    }

    public async Task AcceptAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!_tickets.TryRemove(context.Request.Query["ticket"].ToString(), out _))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await SendAsync(socket, new JObject { ["type"] = "hello", ["num_connections"] = 1 });
        Open.Enqueue(socket);
        try
        {
            while (await ReadAsync(socket) is { } acknowledgement)
            {
                _acknowledged.GetValueOrDefault((string)acknowledgement["envelope_id"]!)?.TrySetResult(acknowledgement);
            }
        }
        catch (WebSocketException)
        {
            // The app went away.
        }
    }

    /// <summary>Delivers something over the newest connection.</summary>
    /// <returns>The acknowledgement.</returns>
    public async Task<JObject> DeliverAsync(string type, JObject payload, bool acceptsPayload)
    {
        var id = Guid.NewGuid().ToString();
        var acknowledged = _acknowledged[id] = new TaskCompletionSource<JObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(Open.Last(), new JObject { ["envelope_id"] = id, ["type"] = type, ["payload"] = payload, ["accepts_response_payload"] = acceptsPayload });
        return await acknowledged.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    public static Task SendAsync(WebSocket socket, JObject message)
    {
        ArgumentNullException.ThrowIfNull(socket);
        ArgumentNullException.ThrowIfNull(message);
        return socket.SendAsync(Encoding.UTF8.GetBytes(message.ToString(Formatting.None)), WebSocketMessageType.Text, true, CancellationToken.None);
    }

    private static async Task<JObject?> ReadAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var count = 0;
        WebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(new ArraySegment<byte>(buffer, count, buffer.Length - count), CancellationToken.None);
            count += part.Count;
        }
        while (!part.EndOfMessage);
        return part.MessageType == WebSocketMessageType.Close ? null : JObject.Parse(Encoding.UTF8.GetString(buffer, 0, count));
    }
}
