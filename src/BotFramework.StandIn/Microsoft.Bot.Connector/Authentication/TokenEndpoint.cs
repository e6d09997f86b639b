using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches tokens with the client credentials grant, proved by a secret or an assertion.</summary>
internal sealed class TokenEndpoint : ITokenSource
{
    private readonly Func<HttpClient> http;
    private readonly TimeProvider time;
    private readonly Uri url;
    private readonly string appId;
    private readonly string scope;
    private readonly Func<Uri, IEnumerable<KeyValuePair<string, string>>> proof;

    internal TokenEndpoint(Func<HttpClient> http, TimeProvider time, Uri url, string appId, string scope, Func<Uri, IEnumerable<KeyValuePair<string, string>>> proof)
    {
        this.http = http;
        this.time = time;
        this.url = url;
        this.appId = appId;
        this.scope = scope;
        this.proof = proof;
    }

    public async Task<IssuedToken> FetchAsync()
    {
        for (int attempt = 1; ; attempt++)
        {
            using var content = new FormUrlEncodedContent(Form());
            using HttpResponseMessage response = await http().PostAsync(url, content);
            if (response.IsSuccessStatusCode)
            {
                return await ReadAsync(response);
            }

            if (!RetryPolicy.Asks(response, attempt, time.GetUtcNow(), out TimeSpan pause))
            {
                throw new UnauthorizedAccessException($"The login service refused the bot's credentials ({(int)response.StatusCode}).");
            }

            await Task.Delay(pause, time);
        }
    }

    private static async Task<IssuedToken> ReadAsync(HttpResponseMessage response)
    {
        using Stream stream = await response.Content.ReadAsStreamAsync();
        Answer answer = ProtocolJson.Read<Answer>(stream);
        return string.IsNullOrEmpty(answer?.AccessToken)
            ? throw new UnauthorizedAccessException("The login service answered without a token.")
            : new IssuedToken(answer.AccessToken, TimeSpan.FromSeconds(answer.ExpiresIn));
    }

    private IEnumerable<KeyValuePair<string, string>> Form() =>
    [
        KeyValuePair.Create("grant_type", "client_credentials"),
        KeyValuePair.Create("client_id", appId),
        .. proof(url),
        KeyValuePair.Create("scope", scope),
    ];

    private sealed record Answer(
        [property: JsonProperty("access_token")] string AccessToken,
        [property: JsonProperty("expires_in")] long ExpiresIn);
}
