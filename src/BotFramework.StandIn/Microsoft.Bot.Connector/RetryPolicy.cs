using System.Net;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector;

/// <summary>When Teams' guidance says to try again: 429 after the time it names, 412, 502 and 504 with growing pauses.</summary>
internal static class RetryPolicy
{
    private const int Attempts = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    internal static bool Asks(HttpResponseMessage response, int attempt, out TimeSpan pause)
    {
        pause = Named(response) ?? Growing(attempt);
        return attempt < Attempts && pause <= Longest && response.StatusCode is
            HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
    }

    private static TimeSpan? Named(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;

    private static TimeSpan Growing(int attempt) =>
        TimeSpan.FromMilliseconds((200 << attempt) + RandomNumberGenerator.GetInt32(200));
}
