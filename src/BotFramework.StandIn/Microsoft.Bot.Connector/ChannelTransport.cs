using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>HTTP to a channel: signs in, writes and reads JSON, waits and repeats where the channel asks for it.</summary>
internal sealed class ChannelTransport
{
    private readonly Func<HttpClient> http;
    private readonly ChannelToken token;
    private readonly TimeProvider time;

    internal ChannelTransport(Func<HttpClient> http, ChannelToken token, TimeProvider time)
    {
        this.http = http;
        this.token = token;
        this.time = time;
    }

    internal async Task<T> SendAsync<T>(HttpMethod method, Uri url, object body, CancellationToken cancellationToken)
        where T : class
    {
        ReadOnlyMemory<byte>? json = body is null ? null : ProtocolJson.Write(body);
        for (int attempt = 1; ; attempt++)
        {
            using HttpRequestMessage request = await RequestAsync(method, url, json, cancellationToken);
            using HttpResponseMessage response = await http().SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                return await ReadAsync<T>(response, cancellationToken);
            }

            if (!RetryPolicy.Asks(response, attempt, time.GetUtcNow(), out TimeSpan pause))
            {
                throw await RefusalAsync(response, cancellationToken);
            }

            await Task.Delay(pause, time, cancellationToken);
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        using Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        try
        {
            return ProtocolJson.Read<T>(stream);
        }
        catch (JsonException)
        {
            // The channel took the activity; that it says so in no readable words is no failure.
            return null;
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Body = await ReadAsync<ErrorResponse>(response, cancellationToken),
            Response = new HttpResponseMessageWrapper(response, await response.Content.ReadAsStringAsync(cancellationToken)),
        };
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpMethod method, Uri url, ReadOnlyMemory<byte>? json, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(method, url);
        if (json is { } written)
        {
            request.Content = new ReadOnlyMemoryContent(written);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(ProtocolJson.MediaType, "utf-8");
        }

        if (token is not null)
        {
            ServiceUrlPolicy.Demand(url);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
        }

        return request;
    }
}
