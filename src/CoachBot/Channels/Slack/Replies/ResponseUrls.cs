using System.Text;
using CoachBot.Channels.Slack.BlockKit;
using CoachBot.Channels.Slack.WebApi;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.Replies;

/// <summary>Posts to the addresses that Slack hands out with a command or a button: five times each, within half an hour.</summary>
internal sealed class ResponseUrls(IHttpClientFactory http, SlackSettings settings)
{
    private const string Host = "hooks.slack.com";

    /// <returns>Null where it is not Slack's: such an address is never called.</returns>
    public ResponseUrl? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var url) && IsSlacks(url) ? new ResponseUrl(this, url) : null;

    /// <returns>Whether Slack took it.</returns>
    public async Task<bool> PostAsync(Uri url, SlackMessage message, bool replaces, string? threadTs, CancellationToken cancellationToken)
    {
        var body = new JObject { ["text"] = message.Text, ["blocks"] = message.Blocks, ["response_type"] = "ephemeral", ["replace_original"] = replaces };
        if (threadTs is not null && !replaces)
        {
            // What takes a message's place stays where that one is.
            body["thread_ts"] = threadTs;
        }

        using var content = new StringContent(SlackJson.Write(body), Encoding.UTF8, "application/json");
        try
        {
            using var response = await http.CreateClient(SlackApi.HttpClientName).PostAsync(url, content, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            throw new SlackApiException("response_url", SlackApiException.ConnectionFailed);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new SlackApiException("response_url", SlackApiException.Timeout);
        }
    }

    private bool IsSlacks(Uri url) =>
        (url.Scheme == Uri.UriSchemeHttps && url.IsDefaultPort && url.Host == Host && url.UserInfo.Length == 0)
        || (settings.IsLocal && url.Scheme == Uri.UriSchemeHttp && url.Authority == settings.ApiBaseUrl.Authority);
}
