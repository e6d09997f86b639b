using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.WebApi;

/// <summary>Calls the Web API: pauses when Slack says so, follows no redirect, and reports <c>ok:false</c> by its name.</summary>
internal sealed class SlackApi(IHttpClientFactory http, SlackSettings settings, RateGates gates)
{
    public const string HttpClientName = "slack";

    private const int MostAttempts = 10;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <param name="method">One of <see cref="SlackMethod"/>.</param>
    /// <param name="workspace">Whose limit it counts against.</param>
    /// <param name="authorization">A token, or the app's own credentials.</param>
    /// <param name="arguments">The arguments; null values are left out.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    /// <exception cref="SlackApiException">Slack refused, or could not be reached.</exception>
    public async Task<JObject> CallAsync(string method, string workspace, AuthenticationHeaderValue? authorization, JObject arguments, CancellationToken cancellationToken)
    {
        var gate = gates.For(workspace, method);
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var response = await gate.PassAsync(() => SendAsync(gate, method, authorization, arguments, cancellationToken), cancellationToken);
            if (response is null)
            {
                break;
            }

            if (response.Body is { } body)
            {
                return (bool?)(body["ok"] as JValue) == true ? body : throw Refusal(method, body);
            }
        }

        throw new SlackApiException(method, SlackApiException.RateLimited);
    }

    private async Task<ApiResponse> SendAsync(RateGate gate, string method, AuthenticationHeaderValue? authorization, JObject arguments, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiBaseUrl, method)) { Content = Content(method, arguments) };
        request.Headers.Authorization = authorization;
        try
        {
            using var response = await http.CreateClient(HttpClientName).SendAsync(request, cancellationToken);
            if (response.StatusCode == HttpStatusCode.TooManyRequests && response.Headers.RetryAfter?.Delta is { } pause && pause <= LongestPause)
            {
                gate.Close(pause);
                return new ApiResponse(null);
            }

            return new ApiResponse(await ReadAsync(method, response, cancellationToken));
        }
        catch (HttpRequestException exception)
        {
            throw new SlackApiException(method, exception.StatusCode is { } status ? Status(status) : SlackApiException.ConnectionFailed);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlackApiException(method, SlackApiException.Timeout);
        }
    }

    private static async Task<JObject> ReadAsync(string method, HttpResponseMessage response, CancellationToken cancellationToken) =>
        response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => throw new SlackApiException(method, SlackApiException.RateLimited),
            >= HttpStatusCode.Ambiguous => throw new SlackApiException(method, Status(response.StatusCode)),
            _ => SlackJson.Parse(await response.Content.ReadAsStringAsync(cancellationToken)) ?? throw new SlackApiException(method, "unreadable_answer"),
        };

    private static SlackApiException Refusal(string method, JObject body)
    {
        var error = (body["error"] as JValue)?.Value as string ?? "unknown_error";
        return new(method, ErrorName.Clean(error), ErrorName.Pointers(body.SelectToken("response_metadata.messages") as JArray));
    }

    private static string Status(HttpStatusCode status) => $"http_{(int)status}";

    private static HttpContent Content(string method, JObject arguments)
    {
        var given = arguments.Properties().Where(argument => argument.Value.Type != JTokenType.Null).ToList();
        return SlackMethod.FormOnly.Contains(method)
            ? new FormUrlEncodedContent(given.Select(argument => KeyValuePair.Create(argument.Name, argument.Value.ToString())))
            : new StringContent(SlackJson.Write(new JObject(given)), Encoding.UTF8, "application/json");
    }
}
