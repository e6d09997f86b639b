using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a request.</summary>
public class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The answer itself.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel said, where it said it in the usual shape.</summary>
    public ErrorResponse Body { get; set; }
}
