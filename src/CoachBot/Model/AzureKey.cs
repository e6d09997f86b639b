namespace CoachBot.Model;

/// <summary>Sends the key in the header that Azure reads keys from; it takes a bearer for a directory token.</summary>
internal sealed class AzureKey(string key) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = null;
        request.Headers.Remove("api-key");
        request.Headers.Add("api-key", key);
        return base.SendAsync(request, cancellationToken);
    }
}
