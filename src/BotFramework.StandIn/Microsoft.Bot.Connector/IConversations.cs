namespace Microsoft.Bot.Connector;

/// <summary>Conversations of a channel; what one can do with them are the extension methods.</summary>
public interface IConversations
{
}
