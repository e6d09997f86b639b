using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Model;

/// <summary>The label that Teams puts on messages which hold words of a model.</summary>
internal static class AiLabel
{
    private const string MessageType = "https://schema.org/Message";

    public static void PutOn(IActivity activity, ModelTurn turn)
    {
        if (!turn.IsHeard)
        {
            return;
        }

        activity.Entities ??= [];
        activity.Entities.Add(new Entity(MessageType)
        {
            Properties = new JObject
            {
                ["@type"] = "Message",
                ["@context"] = "https://schema.org",
                ["additionalType"] = new JArray("AIGeneratedContent"),
            },
        });
    }
}
