using AdaptiveCards;
using CoachBot.Cards;
using CoachBot.Channels.Slack.BlockKit.Elements;
using Newtonsoft.Json.Linq;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>A card on its way to blocks: what the renderers of its elements share.</summary>
internal sealed class CardRendering(ElementRenderers renderers, CardText words, Disclosure disclosure)
{
    private readonly ButtonBuilder _buttons = new(disclosure);
    private int _inputs;

    public CardText Words => words;

    public BlockList Blocks { get; } = new();

    public void Elements(IEnumerable<AdaptiveElement> elements)
    {
        AdaptiveElement? previous = null;
        foreach (var element in elements.Where(disclosure.IsVisible))
        {
            // A group that begins with a line across also ends with one, or what follows would seem to belong to it.
            if (element.Separator || previous is AdaptiveContainer { Separator: true })
            {
                Blocks.Divider();
            }

            Element(element);
            previous = element;
        }
    }

    public void Actions(IEnumerable<AdaptiveAction> actions)
    {
        var all = actions.Where(action => action.IsEnabled).ToList();
        new ActionRows(this, _buttons).Add(all);
        foreach (var card in all.OfType<AdaptiveShowCardAction>().Where(disclosure.IsShown).Select(action => action.Card).OfType<AdaptiveCard>())
        {
            Elements(card.Body ?? []);
            Actions(card.Actions ?? []);
        }
    }

    public void Input(AdaptiveInput input, string? label, JObject element, string? hint = null)
    {
        var id = string.IsNullOrEmpty(input.Id) ? $"input-{++_inputs}" : input.Id;
        element.AddFirst(new JProperty("action_id", TextSplitter.Split(SlackText.Clean(id), SlackLimits.ActionId).First()));
        var block = new JObject
        {
            ["type"] = "input",
            ["block_id"] = Blocks.Unique("input:" + id),
            ["label"] = SlackText.Plain(label ?? input.Label ?? id, SlackLimits.InputLabel),
            ["optional"] = !input.IsRequired,
            ["element"] = element,
        };
        if (hint is not null)
        {
            block["hint"] = SlackText.Plain(hint, SlackLimits.InputHint);
        }

        Blocks.Add(block);
    }

    /// <summary>Says that something is missing, and what: never silently less than the card.</summary>
    public void NotShown(string what) => Blocks.Small($"⚠ {words.NotShown}{words.Colon} {what}");

    private void Element(AdaptiveElement element)
    {
        var start = string.IsNullOrEmpty(element.Id) ? -1 : Blocks.Flush();
        if (renderers.For(element) is { } renderer)
        {
            renderer.Render(element, this);
        }
        else
        {
            Fallback(element);
        }

        if (start >= 0)
        {
            Blocks.Name(start, element.Id);
        }
    }

    private void Fallback(AdaptiveElement element)
    {
        switch (element.Fallback)
        {
            case { Type: AdaptiveFallbackElement.AdaptiveFallbackType.Drop }:
                break;
            case { Content: AdaptiveElement other }:
                Elements([other]);
                break;
            default:
                NotShown(element.Type);
                break;
        }
    }
}
