using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Model;

/// <summary>The label that Teams puts on messages which hold words of a model. Teams reads one such entity a message.</summary>
internal static class AiLabel
{
    private const string MessageType = "https://schema.org/Message";

    public static Activity On(Activity activity, ModelTurn turn)
    {
        if (turn.IsHeard)
        {
            Root(activity).Properties["additionalType"] = new JArray("AIGeneratedContent");
        }

        return activity;
    }

    private static Entity Root(Activity activity)
    {
        activity.Entities ??= [];
        if (activity.Entities.FirstOrDefault(entity => entity.Type == MessageType) is { } root)
        {
            return root;
        }

        root = new Entity(MessageType) { Properties = new JObject { ["@type"] = "Message", ["@context"] = "https://schema.org", ["@id"] = "" } };
        activity.Entities.Add(root);
        return root;
    }
}
