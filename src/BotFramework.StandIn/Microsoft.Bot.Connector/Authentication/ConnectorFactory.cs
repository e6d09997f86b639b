namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients that sign in as the bot.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
