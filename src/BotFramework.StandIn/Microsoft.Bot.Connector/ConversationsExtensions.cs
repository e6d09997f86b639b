using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot can do in a conversation.</summary>
public static class ConversationsExtensions
{
    public static Task<ConversationResourceResponse> CreateConversationAsync(this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        Rest(operations).CreateAsync(parameters, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).SendAsync(conversationId, null, activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity?.Conversation?.Id, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).SendAsync(conversationId, activityId, activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(activity?.Conversation?.Id, activity?.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        Rest(operations).UpdateAsync(conversationId, activityId, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity?.Conversation?.Id, activity?.Id, activity, cancellationToken);

    public static Task DeleteActivityAsync(this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        Rest(operations).DeleteAsync(conversationId, activityId, cancellationToken);

    private static RestConversations Rest(IConversations operations) =>
        operations as RestConversations ?? throw new NotSupportedException("These conversations are not reached over REST.");
}
