using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit.Elements;

/// <summary>A few choices stand open as radio buttons or boxes; many, or those the card wants compact, in a menu.</summary>
internal sealed class ChoiceSetRenderer() : ElementRenderer<AdaptiveChoiceSetInput>(AdaptiveChoiceSetInput.TypeName)
{
    protected override void Render(AdaptiveChoiceSetInput element, CardRendering rendering)
    {
        var usable = element.Choices.Where(choice => Option.Fits(choice.Value)).DistinctBy(choice => choice.Value, StringComparer.Ordinal).Take(SlackLimits.MenuOptions).ToList();
        if (usable.Count > 0)
        {
            rendering.Input(element, element.Label, Menu(element, usable));
        }

        foreach (var missing in element.Choices.Where(choice => !usable.Exists(shown => shown.Value == choice.Value)))
        {
            rendering.NotShown(missing.Title ?? missing.Value ?? element.Type);
        }
    }

    private static JObject Menu(AdaptiveChoiceSetInput element, List<AdaptiveChoice> choices)
    {
        var listed = choices.Count <= SlackLimits.ListedOptions && (element.IsMultiSelect || element.Style == AdaptiveChoiceInputStyle.Expanded);
        var chosen = Chosen(element, choices).Select(choice => Option.Of(choice.Title, choice.Value)).ToList();
        var menu = new JObject
        {
            ["type"] = (listed, element.IsMultiSelect) switch
            {
                (true, true) => "checkboxes",
                (true, false) => "radio_buttons",
                (false, true) => "multi_static_select",
                _ => "static_select",
            },
            ["options"] = new JArray(choices.Select(choice => Option.Of(choice.Title, choice.Value))),
        };
        if (chosen.Count > 0)
        {
            menu[element.IsMultiSelect ? "initial_options" : "initial_option"] = element.IsMultiSelect ? new JArray(chosen) : chosen[0];
        }

        return menu;
    }

    private static IEnumerable<AdaptiveChoice> Chosen(AdaptiveChoiceSetInput element, List<AdaptiveChoice> choices)
    {
        string[] values = element.IsMultiSelect ? (element.Value ?? "").Split(',') : [element.Value ?? ""];
        return choices.Where(choice => values.Contains(choice.Value, StringComparer.Ordinal));
    }
}
