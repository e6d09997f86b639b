namespace CoachBot;

/// <summary>Everything the service logs. No entry takes a text that a person wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Error, "A turn on {Channel} failed: {ExceptionType}\n{StackTrace}")]
    public static partial void TurnFailed(this ILogger logger, string? exceptionType, string? stackTrace, string? channel);

    [LoggerMessage(4, LogLevel.Error, "A request to {Endpoint} failed: {ExceptionType}\n{StackTrace}")]
    public static partial void RequestFailed(this ILogger logger, string? exceptionType, string? stackTrace, string? endpoint);

    [LoggerMessage(5, LogLevel.Error, "{Channel} did not take the answer, nor the word that it failed: {ExceptionType}")]
    public static partial void ApologyFailed(this ILogger logger, string? exceptionType, string? channel);

    [LoggerMessage(2, LogLevel.Information, "Channel {Channel} is on: {Detail}")]
    public static partial void ChannelOn(this ILogger logger, string channel, string detail);

    [LoggerMessage(3, LogLevel.Warning, "Channel {Channel} is off: {Detail}")]
    public static partial void ChannelOff(this ILogger logger, string channel, string detail);

    [LoggerMessage(40, LogLevel.Information, "The organisation's guidance is in force: {Sections} sections of {Files} files")]
    public static partial void GuidanceRead(this ILogger logger, int sections, int files);

    [LoggerMessage(41, LogLevel.Warning, "The organisation's guidance, {File} line {Line}: {Problem} What it said before, if anything, stays in force.")]
    public static partial void GuidanceProblem(this ILogger logger, string file, int line, string problem);

    [LoggerMessage(42, LogLevel.Warning, "The folder in Knowledge:Folder cannot be read ({ExceptionType}): check that it exists and its rights. What was read before stays in force.")]
    public static partial void GuidanceUnreadable(this ILogger logger, string exceptionType);

    [LoggerMessage(20, LogLevel.Warning, "Work on an item of {Channel} failed, attempt {Attempt}, and is tried again: {ExceptionType}\n{StackTrace}")]
    public static partial void InboxItemFailed(this ILogger logger, string channel, int attempt, string? exceptionType, string? stackTrace);

    [LoggerMessage(21, LogLevel.Error, "Work on an item of {Channel} failed {Attempt} times and is given up: {ExceptionType}\n{StackTrace}")]
    public static partial void InboxItemParked(this ILogger logger, string channel, int attempt, string? exceptionType, string? stackTrace);

    [LoggerMessage(22, LogLevel.Error, "The inbox cannot be reached: {ExceptionType}\n{StackTrace}")]
    public static partial void InboxUnreachable(this ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(23, LogLevel.Error, "The purge failed and is tried again later: {ExceptionType}\n{StackTrace}")]
    public static partial void PurgeFailed(this ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(60, LogLevel.Error, "A nudge was not sent: {ExceptionType}\n{StackTrace}")]
    public static partial void NudgeFailed(this ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(30, LogLevel.Information, "The policy in {File} is in force")]
    public static partial void PolicyInForce(this ILogger logger, string file);

    [LoggerMessage(31, LogLevel.Error, "The policy has a mistake, and the last good one stays in force: {Mistake}")]
    public static partial void PolicyMistaken(this ILogger logger, string mistake);

    [LoggerMessage(32, LogLevel.Error, "The policy cannot be read, and the last good one stays in force: {Reason}")]
    public static partial void PolicyUnread(this ILogger logger, string reason);
}
