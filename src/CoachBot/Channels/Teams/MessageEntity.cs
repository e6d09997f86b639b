using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Teams;

/// <summary>The entity that describes a message to Teams: its citations, and whether a model wrote in it. Teams reads one a message.</summary>
internal static class MessageEntity
{
    private const string MessageType = "https://schema.org/Message";

    /// <summary>The message's entity, made where there is none yet.</summary>
    public static Entity On(Activity message)
    {
        message.Entities ??= [];
        if (message.Entities.FirstOrDefault(entity => entity.Type == MessageType) is { } there)
        {
            return there;
        }

        var made = new Entity(MessageType) { Properties = new JObject { ["@type"] = "Message", ["@context"] = "https://schema.org", ["@id"] = "" } };
        message.Entities.Add(made);
        return made;
    }
}
