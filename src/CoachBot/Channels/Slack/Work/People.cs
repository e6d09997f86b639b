using CoachBot.Channels.Slack.WebApi;
using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Channels.Slack.Work;

/// <summary>Who people are: their name, and the language they use Slack in, for those whose messages do not tell yet.</summary>
internal sealed class People(TimeProvider time, ILogger<People> logger) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private static readonly TimeSpan UnknownKept = TimeSpan.FromMinutes(5);

    // No answer waits for this: a message mostly tells its language itself.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    public async Task<SlackUser> OfAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        if (_cache.TryGetValue((client.Tenant, user), out SlackUser? known))
        {
            return known!;
        }

        var found = await AskAsync(client, user, cancellationToken);
        return _cache.Set((client.Tenant, user), found, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = found == SlackUser.Unknown ? UnknownKept : Kept });
    }

    public void Dispose() => _cache.Dispose();

    private async Task<SlackUser> AskAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await client.UserAsync(user, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return SlackUser.Unknown;
        }
        catch (SlackApiException exception)
        {
            logger.SlackDoesWithout(exception.Method, exception.Error);
            return SlackUser.Unknown;
        }
    }
}
