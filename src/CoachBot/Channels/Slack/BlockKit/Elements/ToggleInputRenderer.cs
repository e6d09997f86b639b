using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>One box to tick; Slack sends no option where it is not.</summary>
internal sealed class ToggleInputRenderer() : ElementRenderer<AdaptiveToggleInput>(AdaptiveToggleInput.TypeName)
{
    protected override void Render(AdaptiveToggleInput element, CardRendering rendering)
    {
        if (!Option.Fits(element.ValueOn))
        {
            rendering.NotShown(element.Title);
            return;
        }

        var box = new JObject { ["type"] = "checkboxes", ["options"] = new JArray(Option.Of(element.Title, element.ValueOn)) };
        if (element.Value == element.ValueOn)
        {
            box["initial_options"] = box["options"]!.DeepClone();
        }

        rendering.Input(element, element.Label ?? element.Title, box);
    }
}
