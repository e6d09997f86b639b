using System.Net.WebSockets;
using System.Text;
using CoachBot.Channels.Slack.Work;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.SocketMode;

/// <summary>One connection: takes in what comes, and acknowledges it once it is safe.</summary>
internal sealed class SocketConnection(SlackIntake intake, ILogger logger) : IDisposable
{
    private const int MostBytes = 1024 * 1024;
    private const string LinkDisabled = "link_disabled";

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly TaskCompletionSource _replaceable = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when another connection should take over: Slack announced the end of this one, or it is over.</summary>
    public Task Replaceable => _replaceable.Task;

    /// <summary>Whether Slack ended it because Socket Mode was switched off.</summary>
    public bool IsDisabled { get; private set; }

    public async Task ConnectAsync(Uri url, CancellationToken cancellationToken)
    {
        _socket.Options.KeepAliveInterval = TimeSpan.FromSeconds(20);
        _socket.Options.KeepAliveTimeout = TimeSpan.FromSeconds(20);
        await _socket.ConnectAsync(url, cancellationToken);
    }

    /// <summary>Reads until the connection is over.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var working = new List<Task>();
        try
        {
            while (await ReceiveAsync(cancellationToken) is { } text)
            {
                working.RemoveAll(task => task.IsCompleted);
                working.Add(HandleAsync(SlackJson.Read<SocketEnvelope>(SlackJson.Parse(text)), cancellationToken));
            }
        }
        catch (WebSocketException exception)
        {
            logger.SlackSocketBroken(exception.WebSocketErrorCode.ToString());
        }
        finally
        {
            _replaceable.TrySetResult();
            await Task.WhenAll(working);
        }
    }

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task HandleAsync(SocketEnvelope? envelope, CancellationToken cancellationToken)
    {
        switch (envelope)
        {
            case { Type: "disconnect" }:
                IsDisabled = envelope.Reason == LinkDisabled;
                _replaceable.TrySetResult();
                break;
            case { Type: { } type, EnvelopeId: { } id, Payload: { } payload }:
                await TakeAsync(new SlackDelivery(type, payload), id, envelope.AcceptsResponsePayload == true, cancellationToken);
                break;
            default:
                break;
        }
    }

    /// <summary>What cannot be taken in is not acknowledged, so that Slack brings it again.</summary>
    private async Task TakeAsync(SlackDelivery delivery, string envelopeId, bool acceptsPayload, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await TryTakeAsync(delivery, cancellationToken);
            var acknowledgement = new JObject { ["envelope_id"] = envelopeId };
            if (acceptsPayload && answer is not null)
            {
                acknowledgement["payload"] = answer;
            }

            await SendAsync(SlackJson.Write(acknowledgement), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.SlackDeliveryFailed(delivery.Type, exception.GetType().FullName, exception.StackTrace);
        }
    }

    private async Task<JObject?> TryTakeAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            return await intake.TakeAsync(delivery, cancellationToken);
        }
        catch (BadDeliveryException exception)
        {
            // To bring it again would not mend it.
            logger.SlackDeliveryFailed(delivery.Type, exception.GetType().FullName, null);
            return null;
        }
    }

    private async Task SendAsync(string text, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <returns>Null when the connection is over.</returns>
    private async Task<string?> ReceiveAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close || message.Length + part.Count > MostBytes)
            {
                return null;
            }

            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);

        return Encoding.UTF8.GetString(message.GetBuffer(), 0, (int)message.Length);
    }
}
