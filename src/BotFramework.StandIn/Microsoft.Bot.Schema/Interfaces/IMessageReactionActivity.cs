namespace Microsoft.Bot.Schema;

/// <summary>Reactions were added to a message or taken from it.</summary>
public interface IMessageReactionActivity : IActivity
{
    IList<MessageReaction> ReactionsAdded { get; set; }

    IList<MessageReaction> ReactionsRemoved { get; set; }
}
