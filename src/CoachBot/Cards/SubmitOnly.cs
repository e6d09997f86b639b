using AdaptiveCards;

namespace CoachBot.Cards;

/// <summary>Cards in a dialog of Teams: there only Action.Submit reaches the bot.</summary>
internal static class SubmitOnly
{
    /// <summary>Replaces each button by the Action.Submit that is its fallback.</summary>
    public static void Apply(IEnumerable<AdaptiveElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case AdaptiveContainer container:
                    Apply(container.Items);
                    break;
                case AdaptiveActionSet set:
                    set.Actions = set.Actions.ConvertAll(action => action.Fallback?.Content as AdaptiveSubmitAction ?? action);
                    break;
            }
        }
    }
}
