using System.Net;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector;

/// <summary>When Teams' guidance says to try again: after the time the service names, else after growing pauses, no two alike.</summary>
internal static class RetryPolicy
{
    private const int Attempts = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    internal static bool Asks(HttpResponseMessage response, int attempt, DateTimeOffset now, out TimeSpan pause)
    {
        pause = Named(response, now) ?? Growing(attempt);
        return attempt < Attempts && pause <= Longest && response.StatusCode is
            HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
    }

    private static TimeSpan? Named(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };

    private static TimeSpan Growing(int attempt) =>
        TimeSpan.FromMilliseconds((200 << attempt) + RandomNumberGenerator.GetInt32(200));
}
