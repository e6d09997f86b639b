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

    [LoggerMessage(24, LogLevel.Warning, "The certificate in {Setting} ended on {Day}: it still opens the keys, but name its successor beside it (old.p12;new.p12)")]
    public static partial void KeyCertificateExpired(this ILogger logger, string setting, string day);

    [LoggerMessage(55, LogLevel.Error, "A nudge was not sent: {ExceptionType}\n{StackTrace}")]
    public static partial void NudgeFailed(this ILogger logger, string? exceptionType, string? stackTrace);

    [LoggerMessage(56, LogLevel.Warning, "A message about an approval was not taken by {Channel} and is shown later: {ExceptionType}")]
    public static partial void ApprovalUndelivered(this ILogger logger, string channel, string? exceptionType);

    [LoggerMessage(30, LogLevel.Information, "The policy in {File} is in force")]
    public static partial void PolicyInForce(this ILogger logger, string file);

    [LoggerMessage(31, LogLevel.Error, "The policy has a mistake, and the last good one stays in force: {Mistake}")]
    public static partial void PolicyMistaken(this ILogger logger, string mistake);

    [LoggerMessage(32, LogLevel.Error, "The policy cannot be read, and the last good one stays in force: {Reason}")]
    public static partial void PolicyUnread(this ILogger logger, string reason);

    [LoggerMessage(60, LogLevel.Warning, "Slack refused {Method}: {Error}")]
    public static partial void SlackRefused(this ILogger logger, string method, string error);

    [LoggerMessage(61, LogLevel.Debug, "Slack refused {Method}, which can be done without: {Error}")]
    public static partial void SlackDoesWithout(this ILogger logger, string method, string error);

    [LoggerMessage(62, LogLevel.Error, "Slack does not take the token in {Setting}: {Error}")]
    public static partial void SlackTokenRefused(this ILogger logger, string setting, string error);

    [LoggerMessage(63, LogLevel.Warning, "Slack delivered something for {Tenant}, where the app is not installed: install it at /slack/install, or set Slack:BotToken")]
    public static partial void SlackNotInstalled(this ILogger logger, string tenant);

    [LoggerMessage(64, LogLevel.Warning, "Slack held back events of {Team}: more than 30,000 in an hour")]
    public static partial void SlackEventsRateLimited(this ILogger logger, string? team);

    [LoggerMessage(65, LogLevel.Information, "The app was installed in {Tenant}")]
    public static partial void SlackInstalled(this ILogger logger, string tenant);

    [LoggerMessage(66, LogLevel.Information, "A socket to Slack is open")]
    public static partial void SlackSocketConnected(this ILogger logger);

    [LoggerMessage(67, LogLevel.Warning, "A socket to Slack broke: {Error}")]
    public static partial void SlackSocketBroken(this ILogger logger, string error);

    [LoggerMessage(68, LogLevel.Error, "Socket Mode is switched off for this app: switch it on at api.slack.com/apps, page \"Socket Mode\", or unset Slack:AppToken")]
    public static partial void SlackSocketDisabled(this ILogger logger);

    [LoggerMessage(69, LogLevel.Error, "A delivery of {Type} from Slack failed: {ExceptionType}\n{StackTrace}")]
    public static partial void SlackDeliveryFailed(this ILogger logger, string type, string? exceptionType, string? stackTrace);
}
