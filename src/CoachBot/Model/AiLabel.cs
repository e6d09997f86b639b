using CoachBot.Channels.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace CoachBot.Model;

/// <summary>The label that Teams puts on messages which hold words of a model.</summary>
internal static class AiLabel
{
    public static Activity On(Activity activity, ModelTurn turn)
    {
        if (turn.IsHeard)
        {
            MessageEntity.On(activity).Properties["additionalType"] = new JArray("AIGeneratedContent");
        }

        return activity;
    }
}
