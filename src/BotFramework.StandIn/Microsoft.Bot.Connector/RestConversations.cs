using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The conversation operations of the Bot Framework REST protocol.</summary>
internal sealed class RestConversations : IConversations
{
    private readonly ChannelTransport transport;
    private readonly Func<Uri> serviceUrl;

    internal RestConversations(ChannelTransport transport, Func<Uri> serviceUrl)
    {
        this.transport = transport;
        this.serviceUrl = serviceUrl;
    }

    internal Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        transport.SendAsync<ConversationResourceResponse>(HttpMethod.Post, At("v3/conversations"), parameters, cancellationToken);

    internal Task<ResourceResponse> SendAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken)
    {
        string path = activityId is null ? Activities(conversationId) : One(conversationId, activityId);
        return transport.SendAsync<ResourceResponse>(HttpMethod.Post, At(path), activity, cancellationToken);
    }

    internal Task<ResourceResponse> UpdateAsync(string conversationId, string activityId, Activity activity, CancellationToken cancellationToken) =>
        transport.SendAsync<ResourceResponse>(HttpMethod.Put, At(One(conversationId, activityId)), activity, cancellationToken);

    internal Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        transport.SendAsync<object>(HttpMethod.Delete, At(One(conversationId, activityId)), null, cancellationToken);

    private static string Activities(string conversationId) => $"v3/conversations/{Escaped(conversationId, nameof(conversationId))}/activities";

    private static string One(string conversationId, string activityId) => $"{Activities(conversationId)}/{Escaped(activityId, nameof(activityId))}";

    private static string Escaped(string id, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(id, name);
        return Uri.EscapeDataString(id);
    }

    private Uri At(string path)
    {
        string start = serviceUrl()?.AbsoluteUri ?? throw new InvalidOperationException("The activity names no service URL to answer to.");
        return new Uri(start.EndsWith('/') ? start + path : $"{start}/{path}");
    }
}
