namespace CoachBot.Model;

/// <summary>
/// Reads an answer only up to a size no honest one reaches, and takes none that sends the draft elsewhere: following a
/// redirect would hand inside information to whoever the server names.
/// </summary>
internal sealed class BoundedAnswer : DelegatingHandler
{
    private const long MostBytes = 256 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            if ((int)response.StatusCode is >= 300 and < 400)
            {
                throw new InvalidDataException("The model's server answers with a redirect.");
            }

            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
