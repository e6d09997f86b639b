using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channel service's keys: kept for a day, fetched anew for an unknown key at most every five minutes.</summary>
internal sealed class SigningKeys
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(5);
    private static readonly TimeSpan BetweenFetches = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromSeconds(10);

    private readonly Func<HttpClient> http;
    private readonly Uri metadataUrl;
    private readonly TimeProvider time;
    private readonly Lock gate = new Lock();
    private volatile Dictionary<string, SigningKey> keys;
    private Task refresh;
    private DateTimeOffset triedAt;
    private DateTimeOffset forcedAt;
    private DateTimeOffset fetchedAt;

    internal SigningKeys(Func<HttpClient> http, Uri metadataUrl, TimeProvider time)
    {
        this.http = http;
        this.metadataUrl = metadataUrl;
        this.time = time;
    }

    private TimeSpan Age => time.GetUtcNow() - fetchedAt;

    /// <summary>The key with that id; null where the service has none.</summary>
    internal async Task<SigningKey> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (keys is { } known && Age < Lifetime && known.TryGetValue(keyId, out SigningKey key))
        {
            return key;
        }

        await Refresh().WaitAsync(cancellationToken);
        return Age < LongestLifetime ? keys?.GetValueOrDefault(keyId) : null;
    }

    // One fetch for all who wait, and none so soon after the last that a stranger's tokens could drive it.
    private Task Refresh()
    {
        lock (gate)
        {
            if (refresh is { IsCompleted: false } || !IsDue(time.GetUtcNow()))
            {
                return refresh;
            }

            refresh = RefreshAsync();
            return refresh;
        }
    }

    // A key that is unknown although the others are fresh may be new: that is asked once, apart from the daily fetch.
    private bool IsDue(DateTimeOffset now)
    {
        if (keys is null || Age >= Lifetime)
        {
            bool due = refresh is null || now - triedAt >= (keys is null ? BetweenFailures : BetweenFetches);
            triedAt = due ? now : triedAt;
            return due;
        }

        bool forced = now - forcedAt >= BetweenFetches;
        forcedAt = forced ? now : forcedAt;
        return forced;
    }

    // While the service cannot be reached the keys known so far stay good.
    private async Task RefreshAsync()
    {
        try
        {
            keys = await FetchAsync();
            fetchedAt = time.GetUtcNow();
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or Newtonsoft.Json.JsonException or FormatException or ArgumentException)
        {
            if (keys is null)
            {
                throw new UnauthorizedAccessException("The keys of the channel service could not be fetched.", exception);
            }
        }
    }

    private async Task<Dictionary<string, SigningKey>> FetchAsync()
    {
        JObject metadata = await ReadAsync(metadataUrl);
        JObject set = await ReadAsync(new Uri(metadataUrl, (string)metadata["jwks_uri"]));
        var found = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (JObject json in (set["keys"] as JArray ?? []).OfType<JObject>())
        {
            if ((string)json["kid"] is string id && string.Equals((string)json["kty"], "RSA", StringComparison.Ordinal))
            {
                string[] endorsements = (json["endorsements"] as JArray)?.Values<string>().ToArray() ?? [];
                found[id] = new SigningKey(new JsonWebKey(json.ToString()), endorsements);
            }
        }

        return found;
    }

    private async Task<JObject> ReadAsync(Uri url)
    {
        using HttpResponseMessage response = await http().GetAsync(url);
        response.EnsureSuccessStatusCode();
        using Stream stream = await response.Content.ReadAsStreamAsync();
        return ProtocolJson.Read<JObject>(stream) ?? throw new FormatException("The channel service's metadata is empty.");
    }
}
