namespace Microsoft.Bot.Connector.Authentication;

internal sealed class RestConnectorFactory : ConnectorFactory
{
    private readonly ChannelTransport transport;

    internal RestConnectorFactory(ChannelTransport transport)
    {
        this.transport = transport;
    }

    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new RestConnectorClient(transport, serviceUrl));
}
