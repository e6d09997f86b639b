namespace CoachBot;

/// <summary>Everything the service logs. No entry takes a text that a person wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {Channel} failed: {ExceptionType}\n{StackTrace}")]
    public static partial void TurnFailed(this ILogger logger, string? exceptionType, string? stackTrace, string? channel);

    [LoggerMessage(4, LogLevel.Error, "A request to {Endpoint} failed: {ExceptionType}\n{StackTrace}")]
    public static partial void RequestFailed(this ILogger logger, string? exceptionType, string? stackTrace, string? endpoint);

    [LoggerMessage(2, LogLevel.Information, "Channel {Channel} is on: {Detail}")]
    public static partial void ChannelOn(this ILogger logger, string channel, string detail);

    [LoggerMessage(3, LogLevel.Warning, "Channel {Channel} is off: {Detail}")]
    public static partial void ChannelOff(this ILogger logger, string channel, string detail);

    [LoggerMessage(20, LogLevel.Information, "The policy in {File} is in force")]
    public static partial void PolicyInForce(this ILogger logger, string file);

    [LoggerMessage(21, LogLevel.Error, "The policy has a mistake, and the last good one stays in force: {Mistake}")]
    public static partial void PolicyMistaken(this ILogger logger, string mistake);

    [LoggerMessage(22, LogLevel.Error, "The policy cannot be read, and the last good one stays in force: {Reason}")]
    public static partial void PolicyUnread(this ILogger logger, string reason);
}
