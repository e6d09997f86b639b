using System.Buffers.Text;
using System.Net.Sockets;

namespace CoachBot.Benchmarks;

/// <summary>One kept-alive HTTP connection that posts what was prepared: the load shares the machine with what it measures.</summary>
internal sealed class LoadConnection : IDisposable
{
    private static readonly byte[] ContentLength = "\r\nContent-Length: "u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[256 * 1024];

    public static async Task<LoadConnection> OpenAsync(Uri server)
    {
        var connection = new LoadConnection();
        await connection._socket.ConnectAsync(server.Host, server.Port);
        return connection;
    }

    /// <summary>Sends a whole request and reads the whole response.</summary>
    /// <exception cref="InvalidOperationException">The answer is not 200.</exception>
    public async Task PostAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        int end, read = 0;
        do
        {
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            read += more > 0 ? more : throw new InvalidOperationException("The service closed the connection.");
        }
        while ((end = _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8)) < 0);

        for (var missing = end + 4 + BodyLength(_buffer.AsSpan(0, end)) - read; missing > 0;)
        {
            missing -= await _socket.ReceiveAsync(_buffer);
        }
    }

    public void Dispose() => _socket.Dispose();

    private static int BodyLength(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 200 "u8)) throw new InvalidOperationException($"The service answered {System.Text.Encoding.ASCII.GetString(head)}.");
        var at = head.IndexOf(ContentLength);
        return at >= 0 && Utf8Parser.TryParse(head[(at + ContentLength.Length)..], out int length, out _) ? length : throw new InvalidOperationException("The answer does not say how long it is.");
    }
}
