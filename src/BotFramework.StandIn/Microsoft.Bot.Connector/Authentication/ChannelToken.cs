using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token with which the bot calls channels, fetched by client secret and kept until shortly before it ends.</summary>
internal sealed class ChannelToken
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private readonly Func<HttpClient> http;
    private readonly Uri endpoint;
    private readonly Dictionary<string, string> form;
    private readonly TimeProvider time;
    private readonly Lock gate = new Lock();
    private Task<Issued> current;

    internal ChannelToken(Func<HttpClient> http, Uri endpoint, string appId, string secret, string scope, TimeProvider time)
    {
        this.http = http;
        this.endpoint = endpoint;
        this.time = time;
        form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = secret,
            ["scope"] = scope,
        };
    }

    internal async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Issued issued = await Current().WaitAsync(cancellationToken);
        return issued.Value;
    }

    // One fetch for all who wait; who stops waiting does not stop it.
    private Task<Issued> Current()
    {
        lock (gate)
        {
            bool usable = current is not null && (!current.IsCompleted || (current.IsCompletedSuccessfully && time.GetUtcNow() < current.Result.RenewAt));
            current = usable ? current : FetchAsync();
            return current;
        }
    }

    private async Task<Issued> FetchAsync()
    {
        using var content = new FormUrlEncodedContent(form);
        using HttpResponseMessage response = await http().PostAsync(endpoint, content);
        if (!response.IsSuccessStatusCode)
        {
            throw new UnauthorizedAccessException($"The login service refused the bot's credentials ({(int)response.StatusCode}).");
        }

        using Stream stream = await response.Content.ReadAsStreamAsync();
        Answer answer = ProtocolJson.Read<Answer>(stream);
        if (string.IsNullOrEmpty(answer?.AccessToken))
        {
            throw new UnauthorizedAccessException("The login service answered without a token.");
        }

        var lifetime = TimeSpan.FromSeconds(answer.ExpiresIn);
        return new Issued(answer.AccessToken, time.GetUtcNow() + (lifetime > 2 * Margin ? lifetime - Margin : lifetime / 2));
    }

    private sealed record Issued(string Value, DateTimeOffset RenewAt);

    private sealed record Answer(
        [property: JsonProperty("access_token")] string AccessToken,
        [property: JsonProperty("expires_in")] long ExpiresIn);
}
