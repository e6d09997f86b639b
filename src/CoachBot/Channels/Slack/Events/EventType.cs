namespace CoachBot.Channels.Slack.Events;

/// <summary>The events that the app answers; the manifest subscribes to the same.</summary>
internal static class EventType
{
    public const string Message = "message";
    public const string AppMention = "app_mention";
    public const string AppHomeOpened = "app_home_opened";
    public const string AppUninstalled = "app_uninstalled";
    public const string TokensRevoked = "tokens_revoked";

    /// <summary>What the manifest's <c>bot_events</c> lists: a message event is subscribed to by the kind of its conversation.</summary>
    public static readonly IReadOnlyList<string> Subscriptions = [AppHomeOpened, AppMention, AppUninstalled, "message.im", TokensRevoked];
}
