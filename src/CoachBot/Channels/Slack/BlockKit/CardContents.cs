using AdaptiveCards;

namespace CoachBot.Channels.Slack.BlockKit;

/// <summary>All that is on a card, shown or not, in the order of the card.</summary>
internal sealed class CardContents
{
    private readonly List<AdaptiveElement> _elements = [];
    private readonly List<AdaptiveAction> _disclosing = [];
    private readonly List<AdaptiveExecuteAction> _sending = [];

    public CardContents(AdaptiveCard card) => Add(card);

    /// <summary>The actions that open, close, show or hide something.</summary>
    public IReadOnlyList<AdaptiveAction> Disclosing => _disclosing;

    /// <summary>The actions that come back to the bot.</summary>
    public IReadOnlyList<AdaptiveExecuteAction> Sending => _sending;

    public bool HasInputs => _elements.Exists(element => element is AdaptiveInput);

    public bool IsVisible(string id) => _elements.Find(element => element.Id == id)?.IsVisible ?? true;

    private void Add(AdaptiveCard? card)
    {
        Add(card?.Body ?? []);
        Add(card?.Actions ?? []);
    }

    private void Add(IEnumerable<AdaptiveElement> elements)
    {
        foreach (var element in elements)
        {
            _elements.Add(element);
            switch (element)
            {
                case AdaptiveContainer container:
                    Add(container.Items);
                    break;
                case AdaptiveActionSet set:
                    Add(set.Actions);
                    break;
            }

            if (element.Fallback?.Content is AdaptiveElement fallback)
            {
                Add([fallback]);
            }
        }
    }

    private void Add(IEnumerable<AdaptiveAction> actions)
    {
        foreach (var action in actions)
        {
            if (action is AdaptiveShowCardAction or AdaptiveToggleVisibilityAction)
            {
                _disclosing.Add(action);
            }

            if (action is AdaptiveExecuteAction sending)
            {
                _sending.Add(sending);
            }

            Add((action as AdaptiveShowCardAction)?.Card);
            if (action.Fallback?.Content is AdaptiveAction fallback)
            {
                Add([fallback]);
            }
        }
    }
}
