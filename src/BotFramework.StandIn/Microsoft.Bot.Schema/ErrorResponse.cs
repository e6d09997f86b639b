using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a channel says what went wrong.</summary>
public class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    [JsonProperty("error")]
    public Error Error { get; set; }
}
