namespace Microsoft.Bot.Connector;

internal sealed class RestConnectorClient : IConnectorClient
{
    internal RestConnectorClient(ChannelTransport transport, string serviceUrl)
    {
        BaseUri = Uri.TryCreate(serviceUrl, UriKind.Absolute, out Uri uri) ? uri : null;
        Conversations = new RestConversations(transport, () => BaseUri);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        // The HTTP connections are pooled and outlive the turn.
    }
}
