namespace CoachBot.Channels.Slack.WebApi;

/// <summary>The methods of the Web API that the app calls.</summary>
internal static class SlackMethod
{
    public const string AuthTest = "auth.test";
    public const string ConnectionsOpen = "apps.connections.open";
    public const string ConversationsOpen = "conversations.open";
    public const string ConversationsReplies = "conversations.replies";
    public const string DeleteMessage = "chat.delete";
    public const string OAuthAccess = "oauth.v2.access";
    public const string PostEphemeral = "chat.postEphemeral";
    public const string PostMessage = "chat.postMessage";
    public const string SetStatus = "assistant.threads.setStatus";
    public const string SetSuggestedPrompts = "assistant.threads.setSuggestedPrompts";
    public const string UpdateMessage = "chat.update";
    public const string UsersInfo = "users.info";
    public const string ViewsOpen = "views.open";
    public const string ViewsPublish = "views.publish";
    public const string ViewsUpdate = "views.update";

    /// <summary>Slack reads these from a form only.</summary>
    public static readonly IReadOnlySet<string> FormOnly = new HashSet<string>(StringComparer.Ordinal) { AuthTest, ConnectionsOpen, ConversationsReplies, OAuthAccess, UsersInfo };
}
