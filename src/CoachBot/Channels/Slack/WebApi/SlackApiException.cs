namespace CoachBot.Channels.Slack.WebApi;

/// <summary>Slack refused a call, or could not be reached. The message holds the method and Slack's name for the error, never what was sent.</summary>
public sealed class SlackApiException : Exception
{
    private static readonly HashSet<string> TransientErrors = new(StringComparer.Ordinal)
    {
        RateLimited, ConnectionFailed, Timeout, "internal_error", "fatal_error", "service_unavailable", "request_timeout", "rate_limited", "team_added_to_org",
    };

    private static readonly HashSet<string> TooLateErrors = new(StringComparer.Ordinal) { "not_found", "expired_trigger_id", "exchanged_trigger_id", "trigger_expired", "trigger_exchanged" };

    public SlackApiException()
    {
    }

    public SlackApiException(string message)
        : base(message)
    {
    }

    public SlackApiException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="method">The method of the Web API.</param>
    /// <param name="error">Slack's name for what is wrong.</param>
    /// <param name="where">Where in the blocks, as JSON pointers; empty where Slack does not say.</param>
    public SlackApiException(string method, string error, string where = "")
        : base($"Slack answered {method} with {error}.") => (Method, Error, Where) = (method, error, where);

    internal const string RateLimited = "ratelimited";
    internal const string ConnectionFailed = "connection_failed";
    internal const string Timeout = "timeout";

    public string Method { get; } = "";

    public string Error { get; } = "";

    public string Where { get; } = "";

    /// <summary>The error and where it is, for the operator.</summary>
    public string Detail => Where.Length > 0 ? $"{Error} at {Where}" : Error;

    /// <summary>Whether the same call may succeed later.</summary>
    public bool IsTransient => TransientErrors.Contains(Error) || Error.StartsWith("http_5", StringComparison.Ordinal);

    /// <summary>Whether the modal that was to show the answer is no longer there, or may no longer be opened.</summary>
    public bool IsTooLate => TooLateErrors.Contains(Error);
}
