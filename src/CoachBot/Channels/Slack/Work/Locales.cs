using CoachBot.Channels.Slack.WebApi;
using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Channels.Slack.Work;

/// <summary>The language people use Slack in, for those whose messages do not tell yet.</summary>
internal sealed class Locales(TimeProvider time, ILogger<Locales> logger) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private static readonly TimeSpan UnknownKept = TimeSpan.FromMinutes(5);

    // No answer waits for this: a message mostly tells its language itself.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <returns>Such as fr-FR; null where Slack does not say.</returns>
    public async Task<string?> OfAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        if (_cache.TryGetValue((client.Tenant, user), out string? known))
        {
            return known;
        }

        var locale = await AskAsync(client, user, cancellationToken);
        return _cache.Set((client.Tenant, user), locale, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = locale is null ? UnknownKept : Kept });
    }

    public void Dispose() => _cache.Dispose();

    private async Task<string?> AskAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await client.LocaleOfAsync(user, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
        catch (SlackApiException exception)
        {
            logger.SlackDoesWithout(exception.Method, exception.Error);
            return null;
        }
    }
}
