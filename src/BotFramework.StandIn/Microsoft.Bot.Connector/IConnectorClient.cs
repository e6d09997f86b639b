namespace Microsoft.Bot.Connector;

/// <summary>The way from the bot to a channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL of the channel.</summary>
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
