using CoachBot.Channels.Slack.WebApi;
using Microsoft.Extensions.Caching.Memory;

namespace CoachBot.Channels.Slack.Work;

/// <summary>The language people use Slack in, for those whose messages do not tell yet.</summary>
internal sealed class Locales(ILogger<Locales> logger) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(12);
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <returns>Such as fr-FR; null where Slack does not say.</returns>
    public async Task<string?> OfAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        if (_cache.TryGetValue((client.Tenant, user), out string? known))
        {
            return known;
        }

        var locale = await AskAsync(client, user, cancellationToken);
        return _cache.Set((client.Tenant, user), locale, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
    }

    public void Dispose() => _cache.Dispose();

    private async Task<string?> AskAsync(SlackClient client, string user, CancellationToken cancellationToken)
    {
        try
        {
            return await client.LocaleOfAsync(user, cancellationToken);
        }
        catch (SlackApiException exception)
        {
            logger.SlackDoesWithout(exception.Method, exception.Error);
            return null;
        }
    }
}
