using AdaptiveCards;
using CoachBot.Cards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

internal sealed class TextInputRenderer() : ElementRenderer<AdaptiveTextInput>(AdaptiveTextInput.TypeName)
{
    protected override void Render(AdaptiveTextInput element, CardRendering rendering)
    {
        var most = element.MaxLength > 0 ? Math.Min(element.MaxLength, SlackLimits.InputText) : SlackLimits.InputText;
        var value = SlackText.Clean(element.Value ?? "");
        var box = new JObject { ["type"] = "plain_text_input", ["multiline"] = element.IsMultiline, ["max_length"] = most };
        if (value.Length > 0)
        {
            box["initial_value"] = TextSplitter.Split(value, most).First();
        }

        if (!string.IsNullOrWhiteSpace(element.Placeholder))
        {
            box["placeholder"] = SlackText.Plain(element.Placeholder, SlackLimits.Placeholder);
        }

        rendering.Input(element, element.Label ?? element.Placeholder, box, value.Length > most ? Parts.Format(rendering.Words.InputCut, most) : null);
    }
}
