namespace Microsoft.Bot.Schema;

/// <summary>Something happened; no answer is expected.</summary>
public interface IEventActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
